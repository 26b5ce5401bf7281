import fc from "fast-check";
import { frequencies, rowsBelow, uniqueRows } from "../../../src/disclosure/measures/frequencies";
import { distinctValues } from "../../../src/table/relations/distinct";
import { columnsFromText } from "../../support/disclosureColumns";

const eightRecords = `
  urban | woman | secondary | employed
  urban | woman | primary   | retired
  urban | woman | secondary | employed
  urban | woman | primary   | employed
  rural | man   | primary   | employed
  rural | man   | primary   | employed
  urban | man   | secondary | retired
  urban | woman | secondary | employed`;

/** The third record without its third key. */
const withMissingKey = eightRecords
  .split("\n")
  .map((line, at) => (at === 3 ? line.replace("secondary", "-") : line))
  .join("\n");

const of = (text: string, missing?: "matches-nothing" | "matches-anything") =>
  [...frequencies(columnsFromText(text), 8, missing)].join(" ");

describe("k-anonymity", () => {
  it("counts the rows that share their keys, as printed", () => {
    expect(of(eightRecords)).toBe("3 1 3 1 2 2 1 3");
    expect(of(eightRecords, "matches-anything")).toBe("3 1 3 1 2 2 1 3");
  });

  it("counts a missing key as any value, as printed", () => {
    expect(of(withMissingKey, "matches-anything")).toBe("3 1 4 2 2 2 1 3");
  });

  it("counts a missing key as no value", () => {
    expect(of(withMissingKey, "matches-nothing")).toBe("2 1 1 1 2 2 1 2");
  });

  it("names the unique rows and those below k", () => {
    const frequency = frequencies(columnsFromText(eightRecords), 8);
    expect(uniqueRows(frequency)).toEqual([1, 3, 6]);
    expect(rowsBelow(frequency, 3)).toEqual([1, 3, 4, 5, 6]);
  });

  it.each(["matches-nothing", "matches-anything"] as const)(
    "is what comparing all pairs of rows gives, %s",
    (missing) => {
      const key = fc.constantFrom("a", "b", "");
      fc.assert(
        fc.property(fc.array(fc.tuple(key, key, key), { minLength: 1, maxLength: 25 }), (rows) => {
          const columns = [0, 1, 2].map((column) => distinctValues(rows.map((row) => row[column] ?? "")));
          const agree = (mine: readonly string[], theirs: readonly string[]): boolean =>
            mine === theirs ||
            mine.every((value, at) => {
              const blank = value === "" || theirs[at] === "";
              return blank ? missing === "matches-anything" : value === theirs[at];
            });
          const compared = rows.map((mine) => rows.filter((theirs) => agree(mine, theirs)).length);
          expect([...frequencies(columns, rows.length, missing)]).toEqual(compared);
        }),
      );
    },
  );
});
