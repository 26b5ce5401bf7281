import type { StoredComment } from "../../../package/comments/storedComment";
import { cellArea } from "../../model/area";
import { changeComment, deleteComment, type PlacedComment } from "../../model/comments";
import type { SheetModel } from "../../model/sheetModel";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { commentReplyCollectionClass } from "./commentReplies";
import { messageProperties, requireContent, richContent } from "./commentContent";

/** A comment by its id: what it says is looked up each time. */
export interface CommentSelf {
  readonly context: ExcelContext;
  readonly sheet: SheetModel;
  readonly id: string;
}

/** Throws ItemNotFound for a comment that was deleted. */
export function storedComment({ sheet, id }: CommentSelf): StoredComment {
  return orNotFound(sheet.stored.comments.find((comment) => comment.id === id));
}

export const placedComment = (self: CommentSelf): PlacedComment => ({
  sheet: self.sheet,
  comment: storedComment(self),
});

/** The cell where a comment stands. */
export function commentLocation(self: CommentSelf): HostObject {
  const { row, column } = storedComment(self);
  return rangeObject({ context: self.context, sheet: self.sheet, area: cellArea(row, column) });
}

export const commentClass: HostClass<CommentSelf> = {
  name: "Comment",
  identity: "id",
  properties: {
    ...messageProperties(storedComment),
    content: {
      get: (self) => storedComment(self).text,
      set: (self, content: unknown) => {
        const changed = { text: requireContent(content), mentions: [] };
        changeComment(self.context.model, placedComment(self), changed, "CommentEdited", "addin");
      },
    },
    resolved: {
      get: (self) => storedComment(self).resolved,
      set: (self, given: unknown) => {
        const resolved = requireBoolean(given);
        const placed = placedComment(self);
        if (placed.comment.resolved === resolved) return;
        const change = resolved ? "CommentResolved" : "CommentReopened";
        changeComment(self.context.model, placed, { resolved }, change, "addin");
      },
    },
  },
  navigations: {
    replies: ({ context, sheet, id }) => hostObject(commentReplyCollectionClass, { context, sheet, id }),
  },
  methods: {
    delete: (self) => {
      deleteComment(self.context.model, placedComment(self), "addin");
    },
    getLocation: commentLocation,
    updateMentions: (self, given: unknown) => {
      const changed = richContent(self.context, given);
      changeComment(self.context.model, placedComment(self), changed, "CommentEdited", "addin");
    },
  },
};

export function commentObject({ context, sheet, id }: CommentSelf): HostObject {
  return hostObject(commentClass, { context, sheet, id });
}
