import { setDetails } from "../../../src/codebook/editing/details";
import { addEntry, removeEntry } from "../../../src/codebook/editing/entries";
import { mergeEntries } from "../../../src/codebook/editing/mergeEntries";
import { setLanguage } from "../../../src/codebook/editing/names";
import { splitEntry } from "../../../src/codebook/editing/splitEntry";
import { indexCodebook } from "../../../src/codebook/lookup";
import { thrownBy } from "../../support/thrown";
import { bookOf, copyMade, entryNamed, linesOf, stamp } from "./entries";

const book = bookOf(
  "Lantern Relief; LR",
  "Lantern Releif",
  "Seven Wells Trust; SWT; Quiet Harbour; quiet-harbour",
);

describe("adding an organisation", () => {
  test("gives it its names, and no code as yet", () => {
    const added = addEntry(book, "Blue Olive Society (BOS)", "new", stamp("1"));
    expect(linesOf(added)[3]).toBe("Blue Olive Society (BOS); Blue Olive Society; BOS");
    expect(entryNamed(added, "BOS")).toMatchObject({ id: "new", status: "active", codes: {} });
    expect(added.usedCodes).toEqual(book.usedCodes);
  });

  test("that is there already is refused", () => {
    expect(thrownBy(() => addEntry(book, "LANTERN RELIEF", "new", stamp("1"))).code).toBe("name-of-another");
  });
});

test("a removed organisation leaves its codes used, and none of them is given again", () => {
  const gone = removeEntry(book, "Lantern Relief", stamp("1"));
  expect(linesOf(gone)).not.toContain("Lantern Relief; LR");
  expect(gone.usedCodes).toEqual(book.usedCodes);
  expect(gone.history[0]).toMatchObject({ kind: "removed", before: [{ name: "Lantern Relief" }], after: [] });
});

describe("merging", () => {
  const merged = mergeEntries(book, "Lantern Relief", "Lantern Releif", stamp("1"));

  test("keeps the first entry's name and codes, with all names", () => {
    expect(linesOf(merged)[0]).toBe("Lantern Relief; LR; Lantern Releif");
    expect(entryNamed(merged, "LR").codes).toEqual(entryNamed(book, "LR").codes);
  });

  test("still reads the other's code back", () => {
    const former = entryNamed(book, "Lantern Releif").codes["ocha"] ?? "";
    expect(indexCodebook(merged).find(former)?.name).toBe("Lantern Relief");
  });

  test("takes the type of the second where nobody said the first's", () => {
    const typed = setDetails(book, "Lantern Releif", { type: "national-ngo" }, stamp("0"));
    expect(entryNamed(mergeEntries(typed, "Lantern Relief", "Lantern Releif", stamp("1")), "LR").type).toBe(
      "national-ngo",
    );
  });

  test("takes their names off the list of those that are two", () => {
    const apart = {
      ...book,
      apart: [
        ["lanternrelief", "lanternreleif"],
        ["swt", "lr"],
      ] as const,
    };
    expect(mergeEntries(apart, "Lantern Relief", "Lantern Releif", stamp("1")).apart).toEqual([
      ["swt", "lr"],
    ]);
  });

  test("an entry with itself is refused", () => {
    expect(thrownBy(() => mergeEntries(book, "Lantern Relief", "Lantern Relief", stamp("1"))).code).toBe(
      "same-entry",
    );
  });
});

describe("splitting", () => {
  const split = splitEntry(book, "Seven Wells Trust", ["Quiet Harbour"], "new", stamp("1"));

  test("moves the chosen names to a new entry, with spellings that count as the same", () => {
    expect(linesOf(split).slice(2)).toEqual(["Seven Wells Trust; SWT", "Quiet Harbour; quiet-harbour"]);
  });

  test("leaves the codes where they were; the next copy gives the new entry its own", () => {
    expect(entryNamed(split, "SWT").codes).toEqual(entryNamed(book, "SWT").codes);
    expect(entryNamed(split, "Quiet Harbour").codes).toEqual({});
    expect(Object.keys(entryNamed(copyMade(split), "Quiet Harbour").codes)).toEqual(["wos"]);
  });

  test("remembers that the two are two", () => {
    expect(split.apart).toContainEqual(["quietharbour", "swt"]);
  });

  test("shows the old entry under another name where its own goes", () => {
    const renamed = splitEntry(book, "Lantern Relief", ["Lantern Relief"], "new", stamp("1"));
    expect(linesOf(renamed).slice(0, 2)).toEqual(["LR", "Lantern Relief"]);
  });

  test("forgets a spelling that holds names of both", () => {
    const both = bookOf("Hope Foundation; Hope Foundation (HF); HF");
    expect(linesOf(splitEntry(both, "Hope Foundation", ["HF"], "new", stamp("1")))).toEqual([
      "Hope Foundation",
      "HF",
    ]);
  });

  test("takes the language of a name along", () => {
    const said = setLanguage(book, "Seven Wells Trust", "Quiet Harbour", "en", stamp("1"));
    const spoken = setLanguage(said, "Seven Wells Trust", "SWT", "fr", stamp("2"));
    const two = splitEntry(spoken, "Seven Wells Trust", ["Quiet Harbour"], "new", stamp("3"));
    expect(entryNamed(two, "Quiet Harbour").languages).toEqual({ "Quiet Harbour": "en" });
    expect(entryNamed(two, "SWT").languages).toEqual({ SWT: "fr" });
  });

  test.each([
    [[], "nothing-to-split"],
    [["Lantern Relief", "LR"], "nothing-to-split"],
    [["Quiet Harbour"], "no-such-name"],
  ])("%j off an entry of two names is refused: %s", (names, code) => {
    expect(thrownBy(() => splitEntry(book, "Lantern Relief", names, "new", stamp("1"))).code).toBe(code);
  });
});

describe("details", () => {
  test("are noted, and say nothing in any code", () => {
    const known = setDetails(book, "Lantern Relief", { type: "national-ngo" }, stamp("1"));
    const noted = setDetails(known, "Lantern Relief", { status: "stopped-sharing" }, stamp("2"));
    expect(entryNamed(noted, "LR")).toEqual({
      ...entryNamed(book, "LR"),
      type: "national-ngo",
      status: "stopped-sharing",
    });
    expect(noted.history.map(({ kind }) => kind)).toEqual(["details", "details"]);
  });

  test("that are so already change nothing", () => {
    expect(setDetails(book, "Lantern Relief", { status: "active" }, stamp("1"))).toBe(book);
    expect(setDetails(book, "Lantern Relief", { type: undefined }, stamp("1"))).toBe(book);
  });
});
