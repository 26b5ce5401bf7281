import type { Area } from "../workbook";
import type { PivotSource } from "./pivotCache";
import type { PivotFieldSettings, PivotSettings, SubtotalFunction } from "./pivotSettings";

/** The axes of a pivot table that fields are put on, but for that of values. */
export const pivotAxes = ["axisRow", "axisCol", "axisPage"] as const;
export type PivotAxis = (typeof pivotAxes)[number];

/** One value of a field, as the pivot table shows it. */
export interface StoredPivotItem {
  /** The place of its value among those that the cache has of the field. */
  readonly value: number;
  /** What somebody typed in place of the value; undefined when it is shown as it is. */
  readonly caption: string | undefined;
  readonly hidden: boolean;
  readonly expanded: boolean;
}

/** A field of the source as the pivot table uses it; its place is that of the field in the cache. */
export interface StoredPivotField extends PivotFieldSettings {
  readonly subtotals: readonly SubtotalFunction[];
  /** In the order of the pivot table; empty for a field that is on no axis. */
  readonly items: readonly StoredPivotItem[];
}

/** A field whose values are summarized. */
export interface StoredDataField {
  readonly name: string;
  /** The field's place among all fields. */
  readonly field: number;
  /** `ST_DataConsolidateFunction`. */
  readonly subtotal: string;
  readonly numberFormat: number | undefined;
}

/** How the area of a pivot table is divided, in rows and columns from its top left. */
export interface PivotFrame {
  readonly firstDataRow: number;
  readonly firstDataColumn: number;
  /** Of the filters, which stand above the area with a row between. */
  readonly filterRows: number;
  readonly filterColumns: number;
}

/** A filter of the whole pivot table. */
export interface StoredPageField {
  readonly field: number;
  /** The place of the one item that is shown, among the items of the field; undefined for all. */
  readonly item: number | undefined;
}

/** A filter of labels, values or dates on a field, by its `ST_PivotFilterType`. */
export interface StoredPivotFilter {
  readonly field: number;
  readonly type: string;
}

/** A pivot table (`CT_pivotTableDefinition`, ECMA-376 part 1, 18.10.1.73). */
export interface StoredPivotTable {
  readonly part: string;
  readonly id: string;
  readonly settings: PivotSettings;
  /** What is said for people who don't see it. */
  readonly altText: { readonly title: string; readonly description: string };
  /** Without the filters above it. */
  readonly area: Area;
  readonly frame: PivotFrame;
  readonly fields: readonly StoredPivotField[];
  /** Places of fields. What stands for several summarized fields together is not among them. */
  readonly rowFields: readonly number[];
  readonly columnFields: readonly number[];
  readonly pageFields: readonly StoredPageField[];
  readonly dataFields: readonly StoredDataField[];
  readonly filters: readonly StoredPivotFilter[];
  /** Where the source is now; undefined while it is where the cache says. */
  readonly source: PivotSource | undefined;
  /** The part of what it remembers of its source; undefined when the file lacks it. */
  readonly cachePart: string | undefined;
}
