import { addSpelling, renameEntry, setLanguage, takeOffSpelling } from "../../../src/codebook/editing/names";
import { thrownBy } from "../../support/thrown";
import { bookOf, entryNamed, linesOf, stamp } from "./entries";

const book = bookOf("Lantern Relief; LR", "Seven Wells Trust");

describe("renaming", () => {
  test("shows the new name and keeps the former one as an alias", () => {
    const renamed = renameEntry(book, "Lantern Relief", "  Lantern  Aid ", stamp("1"));
    expect(linesOf(renamed)).toEqual(["Lantern Aid; Lantern Relief; LR", "Seven Wells Trust"]);
  });

  test("to one of its aliases changes places", () => {
    expect(linesOf(renameEntry(book, "Lantern Relief", "LR", stamp("1")))[0]).toBe("LR; Lantern Relief");
  });

  test("changes no code, and is written down with the entry as it was", () => {
    const renamed = renameEntry(book, "Lantern Relief", "Lantern Aid", stamp("1"));
    expect(entryNamed(renamed, "Lantern Aid").codes).toEqual(entryNamed(book, "LR").codes);
    expect(renamed.history).toEqual([
      { ...stamp("1"), kind: "renamed", before: [entryNamed(book, "LR")], after: ["Lantern Relief"] },
    ]);
    expect(renamed.changedAt).toBe(stamp("1").at);
  });

  test("to the same name is nothing at all", () => {
    expect(renameEntry(book, "Lantern Relief", "Lantern Relief", stamp("1"))).toBe(book);
  });

  test.each([
    ["seven-wells trust", "name-of-another"],
    ["N/A", "not-a-name"],
    [" … ", "not-a-name"],
    [entryNamed(book, "LR").codes["ocha"] ?? "", "name-is-code"],
  ])("to %s is refused: %s", (name, code) => {
    expect(thrownBy(() => renameEntry(book, "Lantern Relief", name, stamp("1"))).code).toBe(code);
  });

  test("names whose the name is", () => {
    const refused = thrownBy(() => renameEntry(book, "Lantern Relief", "Seven Wells Trust Ltd", stamp("1")));
    expect(refused).toMatchObject({ data: { other: "Seven Wells Trust" } });
    expect(refused.message).not.toContain("Wells");
  });

  test("an entry that is not there is refused", () => {
    expect(thrownBy(() => renameEntry(book, "nobody", "Lantern Aid", stamp("1"))).code).toBe("no-such-entry");
  });
});

describe("spellings", () => {
  test("are added, a name with its acronym each by itself", () => {
    const more = addSpelling(book, "Seven Wells Trust", "Seven Wells Trust (SWT)", stamp("1"));
    expect(linesOf(more)[1]).toBe("Seven Wells Trust; Seven Wells Trust (SWT); SWT");
  });

  test("of another organisation are refused", () => {
    expect(thrownBy(() => addSpelling(book, "Seven Wells Trust", "lr", stamp("1"))).code).toBe(
      "name-of-another",
    );
  });

  test("are taken off, but for the last name", () => {
    const less = takeOffSpelling(book, "Lantern Relief", "LR", stamp("1"));
    expect(linesOf(less)[0]).toBe("Lantern Relief");
    const refused = thrownBy(() => takeOffSpelling(less, "Lantern Relief", "Lantern Relief", stamp("2")));
    expect(refused.code).toBe("last-name");
  });

  test("that it does not have can't be taken off", () => {
    const refused = thrownBy(() => takeOffSpelling(book, "Lantern Relief", "Seven Wells Trust", stamp("1")));
    expect(refused.code).toBe("no-such-name");
  });

  test("the first alias is shown when the name is taken off", () => {
    expect(linesOf(takeOffSpelling(book, "Lantern Relief", "Lantern Relief", stamp("1")))[0]).toBe("LR");
  });

  test("have a language each, which goes when the spelling goes", () => {
    const said = setLanguage(book, "Lantern Relief", "LR", "tr", stamp("1"));
    expect(entryNamed(said, "LR").languages).toEqual({ LR: "tr" });
    expect(
      entryNamed(setLanguage(said, "Lantern Relief", "LR", undefined, stamp("2")), "LR").languages,
    ).toEqual({});
    const gone = takeOffSpelling(said, "Lantern Relief", "LR", stamp("2"));
    expect(entryNamed(gone, "Lantern Relief").languages).toEqual({});
  });
});
