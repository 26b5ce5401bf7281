import type { ModelChange } from "../../model/change";
import type { HostEvent } from "../../wire/hostClass";
import { EventNumber } from "./eventNumber";
import { both } from "./raised";

const numbers: Partial<Record<string, number>> = {
  CommentAdded: EventNumber.commentAdded,
  CommentDeleted: EventNumber.commentDeleted,
};

/** "Comments or replies are changed, including when replies are deleted": all but the comment itself coming and going. */
export function commentEvents({
  sheet,
  change,
  comment,
  replies,
}: Extract<ModelChange, { kind: "comments" }>): HostEvent[] {
  const commentDetails = [{ commentId: comment, replyIds: replies }];
  const message = { commentDetails, changeType: change, source: "Local", worksheetId: sheet.id };
  return both(numbers[change] ?? EventNumber.commentChanged, sheet.id, message);
}
