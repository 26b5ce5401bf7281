import { periodOf, periodText } from "../../table/periods/period";
import type { Table } from "../../table/table";
import { handlingOf } from "../handling";
import { only, reporters } from "../leaveOut";
import { splitOrganisations } from "../../codebook/split";
import { isPlaceholder } from "../../codebook/placeholders";

/** Of which months organisations shared rows. */
export interface SharedRows {
  /** As copies state it, `2026-08 – 2026-10`; `""` where nothing says it. */
  readonly period: string;
  readonly organisations: readonly string[];
}

/** Of which months each organisation's rows are: in a sheet of a year some reported last in spring. */
export const sharedIn = (table: Table): readonly SharedRows[] => {
  const times = { ...table, columns: table.columns.filter(({ role }) => handlingOf[role].kind === "period") };
  const dated = periodText(periodOf(times)) === "" ? table : times;
  return [...rowsByReporter(table)].map(([organisation, rows]) => ({
    period: periodText(periodOf(only(dated, rows))),
    organisations: [organisation],
  }));
};

const rowsByReporter = (table: Table): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { values } of reporters(table))
    for (const [row, value] of values.entries())
      for (const name of splitOrganisations(String(value), () => false)) {
        if (isPlaceholder(name)) continue;
        const rows = found.get(name) ?? [];
        if (rows.at(-1) !== row) rows.push(row);
        found.set(name, rows);
      }
  return found;
};
