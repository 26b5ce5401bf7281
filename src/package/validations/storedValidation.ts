import type { Area } from "../workbook";

export const validationKinds = [
  ...(["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const),
] as const;
/** `ST_DataValidationType`; `none` takes anything, and may have a prompt. */
export type ValidationKind = (typeof validationKinds)[number];

export const validationOperators = [
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const),
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

export const alertStyles = ["stop", "warning", "information"] as const;
export type AlertStyle = (typeof alertStyles)[number];

/** What cells accept (ECMA-376-1, 18.3.1.32). */
export interface StoredValidation {
  readonly areas: readonly Area[];
  readonly kind: ValidationKind;
  readonly operator: ValidationOperator;
  /** Without `=`, as it reads in the first cell of the first area; a list's own items in quotes: `"A,B"`. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly hasDropDown: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  /** Whether it stands in the extension that Excel writes for lists on other sheets. */
  readonly extended: boolean;
  /** What else the file says of it, by attribute. */
  readonly others: Readonly<Record<string, string>>;
}

export interface ValidationAlert {
  readonly isShown: boolean;
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly isShown: boolean;
  readonly title: string;
  readonly message: string;
}

/** A validation that takes anything: what a new one is made of. */
export const anyValue: StoredValidation = {
  areas: [],
  kind: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  ignoreBlanks: true,
  hasDropDown: true,
  alert: { isShown: true, style: "stop", title: "", message: "" },
  prompt: { isShown: true, title: "", message: "" },
  extended: false,
  others: {},
};
