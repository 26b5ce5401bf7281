import type { Column, Table } from "../table/table";
import type { TreatedColumn } from "./cell";
import type { Finding, Report } from "./copy";
import type { CopyRows } from "./copyRows";
import { rowsWith } from "../table/relations/distinct";
import {
  findingsOf,
  giveawayFindings,
  loosenedFindings,
  someNames,
  undecidedFindings,
  unplacedFindings,
} from "./findings";
import { keptFindings } from "./keptFindings";
import type { ColumnRecipe, Recipe } from "./recipe";
import { strayNames } from "./strayNames";

interface TreatedByRecipe {
  readonly recipe: ColumnRecipe;
  readonly treated: TreatedColumn;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const hiddenRows = (table: Table): readonly Finding[] =>
  table.hiddenRowCount === 0
    ? []
    : [{ key: "hidden-rows", severity: "warn", data: { count: table.hiddenRowCount } }];

const namedFindings = ({ named }: Recipe): readonly Finding[] =>
  named.length === 0
    ? []
    : [
        {
          key: "named-by-approval",
          severity: "note",
          data: { names: someNames(named), count: named.length },
        },
      ];

const columnsOf = (all: readonly TreatedByRecipe[], table: Table): readonly Column[] => {
  const inCopy = new Set(all.map(({ recipe }) => recipe.column));
  return table.columns.filter(({ index }) => inCopy.has(index));
};

const otherAreas = ({ others }: Table): readonly Finding[] =>
  others.map(({ kind, top, bottom, text }) => ({
    key: `other-${kind}`,
    severity: "note",
    data: { from: top + 1, to: bottom + 1, text },
  }));

/**
 * What was done, counted in cells, and what was found on the way.
 *
 * @param all the columns that are in the copy
 */
export const reportOf = (all: readonly TreatedByRecipe[], table: Table, recipe: Recipe): Report => {
  const coded = all.filter((one) => one.recipe.treatment.kind === "code");
  const organisations = all.flatMap(({ treated }) => [...treated.coded.values()].flat());
  return {
    rowsIn: table.rowCount,
    rowsOut: table.rowCount,
    columnsKept: all.length - coded.length,
    columnsCoded: coded.length,
    columnsRemoved: recipe.columns.length - all.length,
    organisationsCoded: new Set(organisations).size,
    cellsCoded: sum(all.map(({ treated }) => rowsWith(treated.at, treated.coded).length)),
    cellsRedacted: sum(all.map(({ treated }) => rowsWith(treated.at, treated.hits).length)),
    findings: [
      ...hiddenRows(table),
      ...namedFindings(recipe),
      ...strayNames(table, recipe.rule, "warn", recipe.named),
      ...loosenedFindings(columnsOf(all, table)),
      ...otherAreas(table),
      ...undecidedFindings(recipe.columns),
      ...giveawayFindings(recipe.columns),
      ...unplacedFindings(recipe.columns, table),
      ...all.flatMap((one) => keptFindings(table, one.recipe, one.treated)),
      ...all.flatMap((one) => findingsOf(table, one.recipe, one.treated)),
    ],
  };
};

const rowsFinding = (key: string, count: number): readonly Finding[] =>
  count === 0 ? [] : [{ key, severity: "warn", data: { count } }];

/** Says how many rows were not to be in the copy at all. */
export const withRowsLeftOut = (
  report: Report,
  { leftOut, otherFocalPoints }: Pick<CopyRows, "leftOut" | "otherFocalPoints">,
): Report => ({
  ...report,
  rowsIn: report.rowsIn + leftOut + otherFocalPoints,
  findings: [
    ...rowsFinding("rows-left-out", leftOut),
    ...rowsFinding("focal-points-left-out", otherFocalPoints),
    ...report.findings,
  ],
});
