import { cellsOf } from "../../model/area";
import { addComment, placedComments, type PlacedComment } from "../../model/comments";
import type { SheetModel } from "../../model/sheetModel";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireText, selfOf } from "../argument";
import { EventNumber, workbookTarget } from "../events/eventNumber";
import type { ExcelContext } from "../excelContext";
import { asExcel, invalidArgument, orNotFound } from "../excelErrors";
import { listens } from "../listens";
import { rangeClass } from "../range";
import { addressed, type RangeSelf } from "../rangeSelf";
import { commentObject } from "./comment";
import { contentArgument, newMessage } from "./commentContent";

/** The comments of a sheet, or of the workbook. */
interface CommentsSelf {
  readonly context: ExcelContext;
  readonly sheet: SheetModel | undefined;
}

const placed = ({ context, sheet }: CommentsSelf): PlacedComment[] =>
  placedComments(sheet === undefined ? context.model.sheets : [sheet]);

const objectOf = (context: ExcelContext, { sheet, comment }: PlacedComment): HostObject =>
  commentObject({ context, sheet, id: comment.id });

function find(self: CommentsSelf, isIt: (placed: PlacedComment) => boolean): HostObject | null {
  const found = placed(self).find(isIt);
  return found === undefined ? null : objectOf(self.context, found);
}

function byId(self: CommentsSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  return find(self, ({ comment }) => comment.id === wanted);
}

/**
 * "If it's a string, it must contain the full address, including the sheet name." Microsoft's samples leave the name out where the
 * comments are those of a sheet.
 */
function cellArgument({ context, sheet }: CommentsSelf, cell: unknown): RangeSelf {
  const text = typeof cell === "string" ? cell : "";
  const range =
    selfOf(rangeClass, cell) ??
    (sheet !== undefined || text.includes("!")
      ? addressed(context, sheet ?? context.model.activeSheet, text)
      : undefined);
  if (range === undefined || cellsOf(range.area) !== 1) throw invalidArgument();
  if (sheet !== undefined && range.sheet !== sheet) throw invalidArgument();
  return range;
}

function add(self: CommentsSelf, cell: unknown, content: unknown, contentType: unknown): HostObject {
  const { context } = self;
  const { sheet, area } = cellArgument(self, cell);
  const message = newMessage(context, contentArgument(context, content, contentType));
  const at = { row: area.top, column: area.left };
  return objectOf(
    context,
    asExcel(() => addComment(context.model, sheet, at, message, "addin")),
  );
}

function byCell(self: CommentsSelf, cell: unknown): HostObject {
  const { sheet, area } = cellArgument(self, cell);
  return orNotFound(
    find(
      self,
      ({ sheet: home, comment: { row, column } }) =>
        home === sheet && row === area.top && column === area.left,
    ),
  );
}

/** Comments with their replies. Notes are not among them, as in Excel. */
export const commentCollectionClass: HostClass<CommentsSelf> = {
  name: "CommentCollection",
  properties: {},
  navigations: {},
  items: (self) => placed(self).map((each) => objectOf(self.context, each)),
  ...listens<CommentsSelf>(
    ({ context, sheet }) => ({ events: context.events, target: sheet?.id ?? workbookTarget }),
    {
      onAdded: ["AddedEvent", EventNumber.commentAdded],
      onChanged: ["ChangedEvent", EventNumber.commentChanged],
      onDeleted: ["DeletedEvent", EventNumber.commentDeleted],
    },
    {
      add,
      getCount: (self) => placed(self).length,
      getItem: (self, id: unknown) => orNotFound(byId(self, id)),
      getItemOrNullObject: byId,
      getItemAt: (self, index: unknown) =>
        objectOf(self.context, orNotFound(placed(self)[requireInteger(index)])),
      getItemByCell: byCell,
      getItemByReplyId: (self, replyId: unknown) => {
        const wanted = requireText(replyId);
        return orNotFound(find(self, ({ comment }) => comment.replies.some(({ id }) => id === wanted)));
      },
    },
  ),
};

export function commentCollectionObject({ context, sheet }: CommentsSelf): HostObject {
  return hostObject(commentCollectionClass, { context, sheet });
}
