import type { DifferentialLook } from "../styles/differential";
import { validationOperators, type ValidationOperator } from "../validations/storedValidation";
import type { Area } from "../workbook";
import type { XmlElement } from "../xml/element";

/** `ST_ConditionalFormattingOperator` of values; texts have operators of their own. */
export const valueOperators = validationOperators;
export type ValueOperator = ValidationOperator;

export const textOperators = ["containsText", "notContains", "beginsWith", "endsWith"] as const;
export type TextOperator = (typeof textOperators)[number];

export const cellContents = [
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
] as const;
export type CellContent = (typeof cellContents)[number];

export const timePeriods = [
  ...(["today", "yesterday", "tomorrow", "last7Days", "lastWeek"] as const),
  ...(["thisWeek", "nextWeek", "lastMonth", "thisMonth", "nextMonth"] as const),
] as const;
export type TimePeriod = (typeof timePeriods)[number];

export const thresholdTypes = [
  ...(["min", "max", "num", "percent", "percentile", "formula", "autoMin", "autoMax"] as const),
] as const;
export type ThresholdType = (typeof thresholdTypes)[number];

/** Where a scale has a point, a bar an end, or the next icon begins (`<cfvo>`, ECMA-376-1, 18.3.1.11). */
export interface Threshold {
  readonly type: ThresholdType;
  /** A number, or a formula without its `=`; `""` where the type says it all. */
  readonly value: string;
  /** Whether a value that is exactly here belongs to what begins here. */
  readonly isInclusive: boolean;
}

export interface ColorPoint extends Threshold {
  readonly color: string;
}

/** One icon of a set: `3Arrows`, counted from the lowest. `NoIcons` stands for none. */
export interface Icon {
  readonly set: string;
  readonly index: number;
}

export interface DataBarRule {
  readonly kind: "dataBar";
  readonly low: Threshold;
  readonly high: Threshold;
  readonly color: string;
  /** Undefined for no border. */
  readonly border: string | undefined;
  readonly isGradient: boolean;
  /** Undefined where negative bars look like the positive ones. */
  readonly negativeColor: string | undefined;
  readonly negativeBorder: string | undefined;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor: string | undefined;
  readonly showsValue: boolean;
}

/** When a format holds, or what it draws. Formulas stand without `=` and read as in the first cell of the first area. */
export type ConditionalRule =
  | { readonly kind: "expression"; readonly formula: string }
  | {
      readonly kind: "cellIs";
      readonly operator: ValueOperator;
      readonly formula1: string;
      readonly formula2: string;
    }
  | {
      readonly kind: "text";
      readonly operator: TextOperator;
      /** `""` where the formula looks for something that is not a constant. */
      readonly text: string;
      readonly formula: string;
    }
  | { readonly kind: "content"; readonly content: CellContent; readonly formula: string }
  | { readonly kind: "timePeriod"; readonly period: TimePeriod; readonly formula: string }
  | { readonly kind: "top10"; readonly rank: number; readonly isBottom: boolean; readonly isPercent: boolean }
  | {
      readonly kind: "average";
      readonly isAbove: boolean;
      readonly includesEqual: boolean;
      readonly deviations: number;
    }
  | { readonly kind: "repeated"; readonly isUnique: boolean }
  | { readonly kind: "colorScale"; readonly points: readonly ColorPoint[] }
  | DataBarRule
  | {
      readonly kind: "iconSet";
      readonly set: string;
      readonly thresholds: readonly Threshold[];
      readonly showsValue: boolean;
      readonly isReversed: boolean;
      /** One for each threshold, where they are not those of the set. */
      readonly icons: readonly Icon[] | undefined;
    }
  /** Something of a later time, carried along. */
  | { readonly kind: "unknown" };

/** The rules of one kind. */
export type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

/** A conditional format of a sheet (ECMA-376-1, 18.3.1.10 and 18.3.1.18). They stand in the order of their priority. */
export interface StoredConditionalFormat {
  /** `{GUID}`, the same for as long as the workbook is open. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  /** What it changes of a cell's look; scales, bars and icons have none. */
  readonly look: DifferentialLook;
  /** What it was read from, for what is not understood of it; undefined for a new one. */
  readonly source: ConditionalSource | undefined;
}

export interface ConditionalSource {
  /** The `<cfRule>`, of the sheet or of the extension. */
  readonly rule: XmlElement;
  /** What the extension says in addition, found by its identifier. */
  readonly extension: XmlElement | undefined;
  /** Whether it stands in the extension alone. */
  readonly isExtended: boolean;
  readonly isPivot: boolean;
  readonly priority: number;
}
