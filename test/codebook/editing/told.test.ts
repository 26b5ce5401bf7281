import type { Codebook } from "../../../src/codebook/codebook";
import { setDetails } from "../../../src/codebook/editing/details";
import { addEntry, removeEntry } from "../../../src/codebook/editing/entries";
import { mergeEntries } from "../../../src/codebook/editing/mergeEntries";
import { addSpelling, renameEntry, setLanguage, takeOffSpelling } from "../../../src/codebook/editing/names";
import { splitEntry } from "../../../src/codebook/editing/splitEntry";
import { tellHistory } from "../../../src/codebook/editing/told";
import { undoChange } from "../../../src/codebook/editing/undo";
import { createTranslator } from "../../../src/i18n/translator";
import { bookOf, stamp } from "./entries";

const { translate } = createTranslator("en");
/** The history in English, the oldest change first. */
const told = (codebook: Codebook): readonly string[] =>
  tellHistory(codebook, 99)
    .map(({ words, manner }) => {
      const what = translate(`editing.told.${words.key}`, words.data);
      return manner === "done" ? what : translate(`editing.told.${manner}`, { what });
    })
    .reverse();

const book = bookOf("Lantern Relief; LR", "Lantern Releif", "Seven Wells Trust; SWT");

test("the history tells each change by the names that its entries had then", () => {
  let now = addEntry(book, "Quiet Harbour", "new", stamp("1"));
  now = renameEntry(now, "new", "Calm Harbour", stamp("2"));
  now = addSpelling(now, "new", "CH", stamp("3"));
  now = setLanguage(now, "new", "CH", "en", stamp("4"));
  now = takeOffSpelling(now, "new", "CH", stamp("5"));
  now = setDetails(now, "new", { type: "donor" }, stamp("6"));
  now = setDetails(now, "new", { status: "left" }, stamp("7"));
  now = mergeEntries(now, "Lantern Relief", "Lantern Releif", stamp("8"));
  now = splitEntry(now, "Seven Wells Trust", ["SWT"], "split", stamp("9"));
  now = removeEntry(now, "new", stamp("10"));
  expect(told(now)).toEqual([
    "“Quiet Harbour” was added.",
    "“Quiet Harbour” was renamed to “Calm Harbour”.",
    "“Calm Harbour” is also written: CH.",
    "Languages of names of “Calm Harbour” were changed.",
    "“Calm Harbour” is no longer written: CH.",
    "The type of “Calm Harbour” was changed.",
    "“Calm Harbour” left the cluster.",
    "“Lantern Releif” was merged into “Lantern Relief”.",
    "“SWT” was split off “Seven Wells Trust”.",
    "“Calm Harbour” was removed.",
  ]);
});

test("what was undone, and done again, is told as such, with what can be undone now", () => {
  const renamed = renameEntry(book, "Lantern Relief", "Lantern Aid", stamp("1"));
  const again = undoChange(undoChange(renamed, "1", stamp("2")), "2", stamp("3"));
  expect(told(again)).toEqual([
    "“Lantern Relief” was renamed to “Lantern Aid”.",
    "Undone: “Lantern Relief” was renamed to “Lantern Aid”.",
    "Done again: “Lantern Relief” was renamed to “Lantern Aid”.",
  ]);
  expect(tellHistory(again, 99).map(({ canUndo }) => canUndo)).toEqual([true, false, true]);
});

test("only the newest are told, when so many are wanted", () => {
  const twice = removeEntry(removeEntry(book, "Lantern Relief", stamp("1")), "Lantern Releif", stamp("2"));
  expect(tellHistory(twice, 1).map(({ change }) => change.id)).toEqual(["2"]);
});

test("a change of many entries is told by their number", () => {
  const change = {
    ...stamp("1"),
    kind: "imported",
    before: [],
    after: book.organisations.map(({ id }) => id),
  };
  expect(told({ ...book, history: [change] } as Codebook)).toEqual([
    "A list of 3 organisations was imported.",
  ]);
});
