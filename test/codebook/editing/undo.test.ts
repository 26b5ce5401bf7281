import type { Codebook } from "../../../src/codebook/codebook";
import { setDetails } from "../../../src/codebook/editing/details";
import { addEntry, removeEntry } from "../../../src/codebook/editing/entries";
import { mergeEntries } from "../../../src/codebook/editing/mergeEntries";
import { addSpelling, renameEntry } from "../../../src/codebook/editing/names";
import { splitEntry } from "../../../src/codebook/editing/splitEntry";
import { undoChange } from "../../../src/codebook/editing/undo";
import { indexCodebook } from "../../../src/codebook/lookup";
import { thrownBy } from "../../support/thrown";
import { bookOf, copyMade, entryNamed, linesOf, stamp } from "./entries";

const book = bookOf("Lantern Relief; LR", "Lantern Releif", "Seven Wells Trust; SWT");
const byName = ({ organisations }: Codebook): Codebook["organisations"] =>
  [...organisations].sort((one, other) => one.id.localeCompare(other.id));

test.each([
  ["a merge", mergeEntries(book, "Lantern Relief", "Lantern Releif", stamp("1"))],
  ["a split", splitEntry(book, "Seven Wells Trust", ["SWT"], "new", stamp("1"))],
  ["a new name", renameEntry(book, "Lantern Relief", "Lantern Aid", stamp("1"))],
  ["a spelling", addSpelling(book, "Lantern Relief", "Lantern R.", stamp("1"))],
  ["a status", setDetails(book, "Lantern Relief", { status: "left" }, stamp("1"))],
  ["an addition", addEntry(book, "Quiet Harbour", "new", stamp("1"))],
  ["a removal", removeEntry(book, "Lantern Relief", stamp("1"))],
])("undoing %s restores the entries, and undoing that does it again", (_what, changed) => {
  const undone = undoChange(changed, "1", stamp("2"));
  expect(byName(undone)).toEqual(byName(book));
  expect(undone.history[1]).toMatchObject({ kind: "undone", undoes: "1" });
  expect(byName(undoChange(undone, "2", stamp("3")))).toEqual(byName(changed));
});

describe("a code that a copy gave meanwhile", () => {
  test("stays where names or details are taken back", () => {
    const copied = copyMade(renameEntry(book, "Lantern Relief", "Lantern Aid", stamp("1")));
    const undone = undoChange(copied, "1", stamp("2"));
    expect(linesOf(undone)[0]).toBe("Lantern Relief; LR");
    expect(entryNamed(undone, "LR").codes).toEqual(entryNamed(copied, "LR").codes);
  });

  test("to a merged entry is nobody's after it is two again, but is read back", () => {
    const copied = copyMade(mergeEntries(book, "Lantern Relief", "Lantern Releif", stamp("1")));
    const code = entryNamed(copied, "LR").codes["wos"] ?? "";
    const undone = undoChange(copied, "1", stamp("2"));
    expect(entryNamed(undone, "LR").codes).toEqual(entryNamed(book, "LR").codes);
    expect(indexCodebook(undone).find(code)?.name).toBe("Lantern Relief");
    expect(undone.usedCodes).toEqual(copied.usedCodes);
  });

  test("to an entry that was split off goes back with its names", () => {
    const copied = copyMade(splitEntry(book, "Seven Wells Trust", ["SWT"], "new", stamp("1")));
    const code = entryNamed(copied, "SWT").codes["wos"] ?? "";
    const undone = undoChange(copied, "1", stamp("2"));
    expect(indexCodebook(undone).find(code)?.name).toBe("Seven Wells Trust");
  });
});

describe("a change stands", () => {
  const refusal = (codebook: Codebook, id: string): unknown =>
    thrownBy(() => undoChange(codebook, id, stamp("x"))).code;
  const renamed = renameEntry(book, "Lantern Relief", "Lantern Aid", stamp("1"));
  const twice = setDetails(renamed, "Lantern Relief", { status: "left" }, stamp("2"));

  test("when its entries were changed since", () => {
    expect(refusal(twice, "1")).toBe("changed-since");
  });

  test("until what was changed since is undone", () => {
    expect(byName(undoChange(undoChange(twice, "2", stamp("3")), "1", stamp("4")))).toEqual(byName(book));
  });

  test("when it was undone already", () => {
    expect(refusal(undoChange(renamed, "1", stamp("2")), "1")).toBe("already-undone");
  });

  test("when a copy joined one of its entries with another", () => {
    const joined = {
      ...renamed,
      organisations: renamed.organisations.filter(({ id }) => id !== "Lantern Relief"),
    };
    expect(refusal(joined, "1")).toBe("changed-since");
  });

  test("when a name of it is another entry's by now", () => {
    const met = copyMade(removeEntry(book, "Lantern Relief", stamp("1")), "Lantern relief");
    expect(refusal(met, "1")).toBe("name-of-another");
  });

  test("when there is no such change", () => {
    expect(refusal(book, "1")).toBe("no-such-change");
  });

  test("not because of changes to other entries", () => {
    const other = setDetails(renamed, "Seven Wells Trust", { status: "left" }, stamp("2"));
    expect(linesOf(undoChange(other, "1", stamp("3")))[0]).toBe("Lantern Relief; LR");
  });
});
