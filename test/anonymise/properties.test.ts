import fc from "fast-check";
import { apply } from "../../src/anonymise/apply";
import { leaks } from "../../src/anonymise/leaks";
import type { Copy } from "../../src/anonymise/copy";
import { writtenOut } from "../../src/table/relations/distinct";
import type { CellValue } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import type { Table } from "../../src/table/table";
import { column, tableOf } from "../support/table";
import { labels, makeCopy } from "./make";

const names = [
  ...[
    "Sun Relief Kin",
    "Moon Fund",
    "CARE-LIKE",
    "Bread & Salt",
    "Işık Derneği",
    "مؤسسة الأمل",
    "جمعية القمر",
  ],
  ...["Q7 Aid", "Green-Olive Network", "Étoile du Nord", "SRKX", "W12-3"],
];
const filler = ["session for girls", "توزيع", "in Azaz", "12 kits", "(phase 2)", "-", "by"];
const name = fc.constantFrom(...names);
const variant = name.chain((text) =>
  fc.constantFrom(text, text.toUpperCase(), ` ${text}  `, text.replace(/ /g, "  "), text.normalize("NFD")),
);
const sentence = fc
  .array(fc.oneof(variant, fc.constantFrom(...filler)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(" "));
const organisationCell = fc.oneof(
  variant,
  fc.constantFrom("", "N/A", "-", "Direct implementation"),
  fc.tuple(name, name).map((pair) => pair.join("; ")),
);
const row = fc.record({
  organisation: organisationCell,
  donor: organisationCell,
  community: fc.oneof(fc.constantFrom("Atma", "Azaz", "Binnish"), sentence),
  activity: sentence,
  "free-text": sentence,
  population: fc.nat(500),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
const roles = [
  "organisation",
  "donor",
  "community",
  "activity",
  "free-text",
  "population",
] as const satisfies readonly Role[];

const tableOfRows = (rows: readonly Row[]): Table =>
  tableOf(
    roles.map((role, at) =>
      column(
        at,
        role,
        role,
        rows.map((values): CellValue => values[role]),
      ),
    ),
  );
const decisions = { "free text": { kind: "redact" } } as const;
const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
const textOf = ({ columns }: Copy): string =>
  plain(columns.flatMap(({ header, cells }) => [header, ...writtenOut(cells).map(String)]).join("\n"));
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

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
      expect(apply({ table, recipe, codebook, madeOn: "2026-10-31", labels }).copy).toEqual(first.copy);
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
