import { acronymPairs } from "../../src/anonymise/acronyms";
import { tableFromText } from "../support/table";

const pairsOf = (rows: string): readonly (readonly [string, string])[] => {
  const [acronyms, ...organisations] = tableFromText(rows).columns;
  return acronyms === undefined ? [] : acronymPairs(acronyms, organisations);
};

const header = `
  organisation-acronym | organisation      | implementing-partner
  Acronym              | Organisation      | Partner`;

describe("the names that acronyms stand for", () => {
  test("are those that stand beside them in every row, initials or not", () => {
    const pairs = pairsOf(`${header}
      SEWT | Seven Wells Trust | Lantern Relief
      LARE | Lantern Relief    | Seven Wells Trust
      SEWT | Seven Wells Trust | Quiet River`);
    expect(pairs).toEqual([
      ["SEWT", "Seven Wells Trust"],
      ["LARE", "Lantern Relief"],
    ]);
  });

  test("survive a slip in one row of many", () => {
    const rows = Array.from({ length: 9 }, () => "SEWT | Seven Wells Trust | x").join("\n");
    expect(pairsOf(`${header}\n${rows}\nSEWT | Lantern Relief | x`)).toEqual([["SEWT", "Seven Wells Trust"]]);
  });

  test("are none when one acronym stands for two organisations alike", () => {
    const pairs = pairsOf(`${header}
      SL | Silver Lamp | x
      SL | Sun Ladder  | x`);
    expect(pairs).toEqual([]);
  });

  test("are none in a column whose names the acronyms could not abbreviate", () => {
    const pairs = pairsOf(`${header}
      HF | Seven Wells Trust | x
      ZQ | Lantern Relief    | x`);
    expect(pairs).toEqual([]);
  });

  test("leave placeholders alone", () => {
    expect(pairsOf(`${header}\nN/A | Seven Wells Trust | x`)).toEqual([]);
  });
});
