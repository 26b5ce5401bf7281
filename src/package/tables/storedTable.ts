import type { FilterColumn, SortState } from "../filters/storedFilter";
import type { Area } from "../workbook";

/** A table over cells of a sheet (CT_Table, ECMA-376-1, 18.5.1.2). */
export interface StoredTable {
  id: number;
  name: string;
  /** With its header and totals rows. */
  area: Area;
  columns: readonly TableColumn[];
  hasHeaders: boolean;
  hasTotals: boolean;
  look: TableStyleUse;
  /** Whether its headers have filter buttons. */
  showFilter: boolean;
  /** The columns that filter, or have no button. */
  filters: readonly FilterColumn[];
  /** By what its rows were last sorted. */
  sort: SortState | undefined;
  /** Package part, undefined for a table that was added. */
  part: string | undefined;
}

/** Which style a table has, and which parts of it show. */
export interface TableStyleUse {
  /** `TableStyleMedium2`, or `""` for none. */
  readonly style: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
}

/** ST_TotalsRowFunction (ECMA-376-1, 18.18.89) without `none`. */
export const totalsFunctions = [
  ...(["sum", "min", "max", "average", "count"] as const),
  ...(["countNums", "stdDev", "var", "custom"] as const),
] as const;
export type TotalsFunction = (typeof totalsFunctions)[number];

export interface TableColumn {
  /** Unique in the table; stays through renames and moves. */
  readonly id: number;
  /** The text of its header. */
  readonly name: string;
  /** What its totals cell holds: a text, or a function with its formula where that is `custom`. */
  readonly totalsLabel: string | undefined;
  readonly totalsFunction: TotalsFunction | undefined;
  readonly totalsFormula: string | undefined;
  /** The formula, without the `=`, that every cell of a calculated column has unless it was overwritten. */
  readonly calculated: string | undefined;
}

export const tableColumn = (id: number, name: string): TableColumn => ({
  id,
  name,
  totalsLabel: undefined,
  totalsFunction: undefined,
  totalsFormula: undefined,
  calculated: undefined,
});

/** A table as Excel makes it: with headers, filter buttons and banded rows, in Excel's own style when none is named. */
export function newTable(
  own: Pick<StoredTable, "id" | "name" | "area"> & {
    readonly headers: readonly string[];
    readonly style?: string;
  },
): StoredTable {
  const { headers, style = "TableStyleMedium2", ...rest } = own;
  return {
    ...rest,
    columns: headers.map((header, index) => tableColumn(index + 1, header)),
    hasHeaders: true,
    hasTotals: false,
    look: {
      style,
      firstColumn: false,
      lastColumn: false,
      rowStripes: true,
      columnStripes: false,
    },
    showFilter: true,
    filters: [],
    sort: undefined,
    part: undefined,
  };
}

/** The cells that a table's filter looks at: its headers and its data, not its totals. */
export function filteredArea({ area, hasTotals }: Pick<StoredTable, "area" | "hasTotals">): Area {
  return { ...area, bottom: hasTotals ? Math.max(area.top, area.bottom - 1) : area.bottom };
}
