import type { Contributors } from "../../disclosure/measures/contributors";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import { mixedColumn } from "../../disclosure/repairs/mixedColumn";
import { placeLevels, type PlaceLevel } from "../../protocol/rule";
import { distinctValues, type DistinctValues } from "../../table/relations/distinct";
import type { CellValue } from "../../table/grid";
import type { Table } from "../../table/table";
import { roleInCopy, type ColumnOnItsWay } from "../copyColumns";
import type { CopyLabels } from "../labels";
import type { SeenColumn } from "../measures/copyKey";
import type { RowKey } from "./riskDecisions";
import type { ReportedRows } from "./rowsAtRisk";

/** The columns of a copy while their rows at risk are repaired. Rows stand as in the table. */
export interface Repairing {
  readonly table: Table;
  readonly labels: CopyLabels;
  readonly rules: DisclosureRules;
  /** Who reports each row of the table; worked out when it is first asked for. */
  readonly reporters: () => Contributors | undefined;
  /** What rows are told apart by, where their number counts. */
  readonly keys: readonly RowKey[];
  /** As they were treated: what a coarser place is told from. */
  readonly treated: readonly ColumnOnItsWay[];
  /** As they say now; columns that a repair added stand behind the treated ones. */
  readonly columns: readonly ColumnOnItsWay[];
  /** For each row the level its places were taken up to, as its place in `placeLevels`; their number where they were not. */
  readonly placesAt: Uint8Array;
}

export const reportedRows = ({ table, reporters, keys, rules }: Repairing): ReportedRows => ({
  ...{ rows: table.rowCount, reporters: reporters(), keys, rules },
});

export const notTakenUp = placeLevels.length;

/** Has the place of a row been taken up to this level, or further? */
export const isTakenUp = ({ placesAt }: Repairing, row: number, to: PlaceLevel): boolean =>
  (placesAt[row] ?? notTakenUp) <= placeLevels.indexOf(to);

export const seenAs = (column: ColumnOnItsWay): SeenColumn => ({
  role: roleInCopy(column.recipe),
  cells: column.treated,
});

/** A column by what it says in each row. */
export const saying = (rows: number, of: (row: number) => CellValue): DistinctValues =>
  distinctValues(Array.from({ length: rows }, (_, row) => of(row)));

/** A column that says nothing in the rows that `goes` holds true for. */
export const blanked = (cells: DistinctValues, goes: (row: number) => boolean): DistinctValues => {
  const nothing = { values: [""], at: new Uint32Array(cells.at.length) };
  const chosen = Uint8Array.from(cells.at, (_, row) => (goes(row) ? 1 : 0));
  return mixedColumn(cells, nothing, chosen);
};

/**
 * What is worked out of the treated columns alone: once, however many repairs are tried on them.
 *
 * @param key what else it depends on
 */
export const onceForTreated = <Value, Key = void>(
  work: (state: Repairing, key: Key) => Value,
): ((state: Repairing, key: Key) => Value) => {
  const memory = new WeakMap<Repairing["treated"], Map<Key, Value>>();
  return (state, key) => {
    const known = memory.get(state.treated) ?? new Map<Key, Value>();
    memory.set(state.treated, known);
    const value = known.has(key) ? (known.get(key) as Value) : work(state, key);
    known.set(key, value);
    return value;
  };
};
