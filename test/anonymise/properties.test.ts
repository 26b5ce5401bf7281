import { defaultRules } from "../../src/disclosure/rules/rules";
import fc from "fast-check";
import { apply } from "../../src/anonymise/apply";
import { leaks } from "../../src/anonymise/leaks";
import type { Copy } from "../../src/anonymise/copy";
import { writtenOut } from "../../src/table/relations/distinct";
import type { CellValue } from "../../src/table/grid";
import { decisions, names, rows, tableOfRows, type Row } from "./arbitraryRows";
import { labels, makeCopy } from "./make";

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
const textOf = ({ columns }: Copy): string =>
  plain(columns.flatMap(({ header, cells }) => [header, ...writtenOut(cells).map(String)]).join("\n"));

const namesUsed = (list: readonly Row[]): readonly string[] => {
  const cells = plain(list.flatMap(({ organisation, donor }) => [organisation, donor]).join("\n"));
  return names.filter((text) => cells.includes(plain(text)));
};

test("no organisation named in an organisation column stands anywhere in the copy", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { copy } = makeCopy(tableOfRows(list), { decisions });
      const text = textOf(copy);
      for (const used of namesUsed(list)) expect(text).not.toContain(plain(used));
    }),
  );
});

test("the last gate agrees", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { copy, codebook } = makeCopy(tableOfRows(list), { decisions });
      expect(leaks(copy, codebook)).toEqual([]);
    }),
  );
});

test("the same rows in another order give the same copy", () => {
  const shuffled = rows.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const first = makeCopy(tableOfRows(list), { decisions });
      const table = tableOfRows(other);
      const { recipe, codebook } = first;
      const input = { table, recipe, codebook, madeOn: "2026-10-31", labels, rules: defaultRules };
      expect(apply(input).copy).toEqual(first.copy);
    }),
  );
});

test("every row is in the copy, with its figures", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { copy, report } = makeCopy(tableOfRows(list), { decisions });
      const figures = copy.columns
        .filter(({ role }) => role === "population")
        .flatMap(({ cells }) => writtenOut(cells));
      const sorted = (numbers: readonly CellValue[]): readonly number[] =>
        numbers.map(Number).sort((a, b) => a - b);
      expect(sorted(figures)).toEqual(sorted(list.map(({ population }) => population)));
      expect(report.rowsOut).toBe(list.length);
      expect(copy.columns.every(({ cells }) => cells.at.length === list.length)).toBe(true);
    }),
  );
});
