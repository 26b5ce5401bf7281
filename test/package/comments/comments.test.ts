import { newWorkbook } from "../../../src/package/newWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { Message, StoredComment } from "../../../src/package/comments/storedComment";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { differingParts, firstSheet } from "../reading";

const person = {
  id: "{11111111-1111-1111-1111-111111111111}",
  name: "Test Person",
  userId: "",
  provider: "None",
};

const message = (number: number, text: string): Message => ({
  ...{ id: `{2222222${number}-1111-1111-1111-111111111111}`, author: person.id, text, mentions: [] },
  created: "2026-01-02T03:04:05.678Z",
});

const comment: StoredComment = {
  ...message(1, "أين هذا؟ <here>"),
  ...{ row: 1, column: 2, resolved: true },
  replies: [message(2, "There."), message(3, "@Test Person knows")],
};

const note = { row: 4, column: 0, author: "Another Person", text: "A note\nof two lines" };

function commented(): StoredWorkbook {
  const workbook = newWorkbook();
  const sheet = firstSheet(workbook);
  workbook.persons = [person];
  Object.assign(sheet, { comments: [comment], notes: [note], changed: true });
  return openWorkbook(saveWorkbook(workbook));
}

const textOf = ({ original }: StoredWorkbook, path: string): string =>
  new TextDecoder().decode(original.get(path));

it("keeps comments, replies and notes, and who wrote them", () => {
  const workbook = commented();
  expect(workbook.persons).toEqual([person]);
  expect(firstSheet(workbook).comments).toEqual([comment]);
  expect(firstSheet(workbook).notes).toEqual([note]);
});

it("gives older programs a note for each comment, and each note its box", () => {
  const workbook = commented();
  expect(textOf(workbook, "xl/comments1.xml")).toContain(
    "Comment:\n    أين هذا؟ &lt;here&gt;\nReply:\n    There.",
  );
  expect(textOf(workbook, "xl/drawings/vmlDrawing1.vml").match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(textOf(workbook, "xl/worksheets/sheet1.xml")).toContain("<legacyDrawing r:id=");
});

it("leaves all of it as it is when only a cell changes", () => {
  const workbook = commented();
  firstSheet(workbook).cells.setValue(0, 0, 1);
  firstSheet(workbook).changed = true;
  expect(differingParts(workbook, saveWorkbook(workbook))).toEqual(["xl/worksheets/sheet1.xml"]);
});

it("takes the parts out with the last comment", () => {
  const workbook = commented();
  Object.assign(firstSheet(workbook), { comments: [], notes: [], changed: true });
  const parts = [...openWorkbook(saveWorkbook(workbook)).original.keys()];
  expect(parts.filter((path) => /comment/i.test(path))).toEqual([]);
});

it("moves a note with its runs, and keeps the box of a note that stays", () => {
  const workbook = commented();
  const sheet = firstSheet(workbook);
  sheet.notes = [{ ...note, row: 6 }];
  sheet.changed = true;
  const again = openWorkbook(saveWorkbook(workbook));
  expect(firstSheet(again).notes).toEqual([{ ...note, row: 6 }]);
  expect(textOf(again, "xl/drawings/vmlDrawing1.vml").match(/<x:Row>\d+/g)).toEqual(["<x:Row>1", "<x:Row>6"]);
});
