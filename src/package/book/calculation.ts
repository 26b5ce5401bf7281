import { flagForm, named, numberForm, wordForm, type AttributeForms } from "../xml/attributes";

/** How Excel calculates the workbook (`<calcPr>`, ECMA-376-1, 18.2.2). */
export interface Calculation {
  readonly mode: "auto" | "autoNoTable" | "manual";
  readonly iterate: boolean;
  readonly mostIterations: number;
  readonly largestChange: number;
  /** Whether numbers count as they are stored, not as they are shown. */
  readonly fullPrecision: boolean;
  /** Whether whoever opens the file calculates everything first. */
  readonly calculatesOnLoad: boolean;
  /** The version of the program that calculated everything last; 0 when none did. */
  readonly engine: number;
}

export const calculationForms: AttributeForms<Calculation> = {
  engine: named("calcId", numberForm(0)),
  mode: named("calcMode", wordForm(["auto", "autoNoTable", "manual"], "auto")),
  iterate: flagForm(),
  mostIterations: named("iterateCount", numberForm(100)),
  largestChange: named("iterateDelta", numberForm(0.001)),
  fullPrecision: flagForm(true),
  calculatesOnLoad: named("fullCalcOnLoad", flagForm()),
};
