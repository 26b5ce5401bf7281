import type { Message, Person, StoredComment } from "../../package/comments/storedComment";
import type { ChangeSource } from "./change";
import type { CommentChange } from "./changes/objectChange";
import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** A comment and the sheet it stands on. */
export interface PlacedComment {
  readonly sheet: SheetModel;
  readonly comment: StoredComment;
}

/** Everything that was written in comments of these sheets, sheet by sheet, as people read it. */
export const placedComments = (sheets: readonly SheetModel[]): PlacedComment[] =>
  sheets.flatMap((sheet) =>
    [...sheet.stored.comments]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map((comment) => ({ sheet, comment })),
  );

/** The person of that name and address, put into the workbook's list when new. */
export function personOf(
  { stored }: WorkbookModel,
  name: string,
  userId: string,
  newId: () => string,
): Person {
  const known = stored.persons.find((person) => person.name === name && person.userId === userId);
  if (known !== undefined) return known;
  const person = { id: newId(), name, userId, provider: userId === "" ? "None" : "AD" };
  stored.persons = [...stored.persons, person];
  return person;
}

function announce(
  model: WorkbookModel,
  { sheet, comment }: PlacedComment,
  change: CommentChange,
  source: ChangeSource,
): void {
  const replies = comment.replies.map(({ id }) => id);
  model.announce({ kind: "comments", sheet, change, comment: comment.id, replies, source });
}

/** Puts a comment on a cell. Throws `cell-commented` when it has a comment or a note. */
export function addComment(
  model: WorkbookModel,
  sheet: SheetModel,
  cell: { readonly row: number; readonly column: number },
  message: Message,
  source: ChangeSource,
): PlacedComment {
  const { stored } = sheet;
  const { row, column } = cell;
  if ([...stored.comments, ...stored.notes].some((each) => each.row === row && each.column === column))
    throw new ModelError("cell-commented", { name: sheet.name });
  const comment = { ...message, row, column, resolved: false, replies: [] };
  stored.comments = [...stored.comments, comment];
  announce(model, { sheet, comment }, "CommentAdded", source);
  return { sheet, comment };
}

export function deleteComment(model: WorkbookModel, placed: PlacedComment, source: ChangeSource): void {
  const { stored } = placed.sheet;
  stored.comments = stored.comments.filter(({ id }) => id !== placed.comment.id);
  announce(model, placed, "CommentDeleted", source);
}

/** Puts another value in the comment's place. */
export function changeComment(
  model: WorkbookModel,
  { sheet, comment }: PlacedComment,
  changed: Partial<StoredComment>,
  change: CommentChange,
  source: ChangeSource,
): void {
  const after = { ...comment, ...changed };
  sheet.stored.comments = sheet.stored.comments.map((each) => (each.id === comment.id ? after : each));
  announce(model, { sheet, comment: after }, change, source);
}
