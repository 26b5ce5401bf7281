import type { Area } from "../workbook";
import type { XmlElement } from "../xml/element";

/** A filter over a block of cells whose first row are headers (CT_AutoFilter, ECMA-376-1, 18.3.1.2). */
export interface StoredFilter {
  area: Area;
  /** The columns that have a condition or no button; all others only have a button. */
  columns: readonly FilterColumn[];
  /** By what its rows were last sorted. */
  sort: SortState | undefined;
}

export interface FilterColumn {
  /** From the left of the filter, from 0. */
  readonly column: number;
  readonly hiddenButton: boolean;
  readonly condition: FilterCondition | undefined;
}

/** Which cells of a column let their row be shown: the children of CT_FilterColumn (ECMA-376-1, 18.3.2). */
export type FilterCondition =
  | ValuesCondition
  | TopCondition
  | CustomCondition
  | DynamicCondition
  | ColorCondition
  | IconCondition
  | UnknownCondition;

/** The cell shows one of the texts, whatever the case, or holds a date of one of the groups. */
export interface ValuesCondition {
  readonly kind: "values";
  readonly texts: readonly string[];
  readonly blank: boolean;
  readonly dates: readonly DateGroup[];
}

/** A year, or a month of it, down to a second: `[2005, 4]` is April 2005. */
export type DateGroup = readonly number[];
export const dateUnits = ["year", "month", "day", "hour", "minute", "second"] as const;

/** The largest or smallest numbers of the column, so many items or so many percent of all. */
export interface TopCondition {
  readonly kind: "top";
  readonly from: "top" | "bottom";
  readonly unit: "items" | "percent";
  readonly count: number;
}

/** One or two comparisons; texts may have wildcards (`*`, `?`, and `~` before one that is meant). */
export interface CustomCondition {
  readonly kind: "custom";
  readonly join: "and" | "or";
  readonly comparisons: readonly Comparison[];
}

export interface Comparison {
  readonly operator: ComparisonOperator;
  readonly value: string;
}

export const comparisonOperators = [
  ...(["equal", "notEqual", "lessThan"] as const),
  ...(["lessThanOrEqual", "greaterThan", "greaterThanOrEqual"] as const),
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** ST_DynamicFilterType (ECMA-376-1, 18.18.26): relative to today, a month or quarter of any year, or to the average. */
export const dynamicTypes = [
  ...(["aboveAverage", "belowAverage", "yesterday", "today", "tomorrow"] as const),
  ...(["lastWeek", "thisWeek", "nextWeek", "lastMonth", "thisMonth", "nextMonth"] as const),
  ...(["lastQuarter", "thisQuarter", "nextQuarter", "lastYear", "thisYear", "nextYear"] as const),
  ...(["yearToDate", "Q1", "Q2", "Q3", "Q4", "M1", "M2", "M3", "M4", "M5", "M6"] as const),
  ...(["M7", "M8", "M9", "M10", "M11", "M12"] as const),
] as const;
export type DynamicType = (typeof dynamicTypes)[number];

export interface DynamicCondition {
  readonly kind: "dynamic";
  readonly type: DynamicType;
}

/** The cell's fill or font has the colour of the differential format. */
export interface ColorCondition {
  readonly kind: "color";
  readonly of: "cell" | "font";
  readonly differential: number | undefined;
}

/** The cell shows an icon of a set (`3Arrows`), or none. */
export interface IconCondition {
  readonly kind: "icon";
  readonly set: string;
  readonly icon: number | undefined;
}

/** Something newer than the standard, kept as it was written. */
export interface UnknownCondition {
  readonly kind: "unknown";
  readonly markup: readonly XmlElement[];
}

/** CT_SortState (ECMA-376-1, 18.3.1.92). */
export interface SortState {
  readonly area: Area;
  readonly matchCase: boolean;
  /** How Chinese characters are ordered; undefined is PinYin. */
  readonly method: "pinYin" | "stroke" | undefined;
  readonly keys: readonly SortKey[];
}

export interface SortKey {
  readonly area: Area;
  readonly descending: boolean;
  readonly by: "value" | "cellColor" | "fontColor" | "icon";
  /** The differential format that holds the colour. */
  readonly differential: number | undefined;
  readonly iconSet: string | undefined;
  readonly icon: number | undefined;
}
