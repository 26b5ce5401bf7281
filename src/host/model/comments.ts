import type { Mention, Message, Person, StoredComment } from "../../package/comments/storedComment";
import type { ChangeSource, CommentChange } from "./change";
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

/** What a text with mentions shows, and where in it the names stand. `{0}`, `{1}` come from {@link readRichText}. */
export interface RichText {
  readonly text: string;
  readonly mentions: readonly { readonly index: number; readonly start: number; readonly length: number }[];
}

const mark = /<at id="(\d+)">(.*?)<\/at>/gs;

/** Reads Excel's mark-up of a comment: `<at id="0">Name</at> please look` shows as `@Name please look`. */
export function readRichText(markUp: string): RichText {
  const mentions: { index: number; start: number; length: number }[] = [];
  let text = "";
  let last = 0;
  for (const found of markUp.matchAll(mark)) {
    const [whole, index = "", name = ""] = found;
    text += markUp.slice(last, found.index);
    mentions.push({ index: Number(index), start: text.length, length: name.length + 1 });
    text += `@${name}`;
    last = found.index + whole.length;
  }
  return { text: text + markUp.slice(last), mentions };
}

/** The mark-up of a message; the first mentioned has the id 0. */
export function richTextOf({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: readonly Mention[];
}): string {
  let rich = "";
  let last = 0;
  mentions.forEach(({ start, length }, index) => {
    const name = text.slice(start, start + length).replace(/^@/, "");
    rich += `${text.slice(last, start)}<at id="${index}">${name}</at>`;
    last = start + length;
  });
  return rich + text.slice(last);
}
