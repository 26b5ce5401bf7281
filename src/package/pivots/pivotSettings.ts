import { flagForm, textForm, wordForm, type AttributeForm, type AttributeForms } from "../xml/attributes";
import { decodeXstring } from "../xml/escape";
import { pivotAxes, type PivotAxis } from "./storedPivotTable";

/** Attributes of a pivot table, by the names of the schema. */
export interface PivotSettings {
  readonly name: string;
  readonly editData: boolean;
  readonly customListSort: boolean;
  readonly multipleFieldFilters: boolean;
  readonly disableFieldList: boolean;
  readonly useAutoFormatting: boolean;
  readonly preserveFormatting: boolean;
  readonly showHeaders: boolean;
  readonly rowGrandTotals: boolean;
  readonly colGrandTotals: boolean;
  readonly showMissing: boolean;
  /** What empty cells show, where somebody chose it. */
  readonly missingCaption: string | undefined;
}

const nameForm: AttributeForm<string> = { read: (text = "") => decodeXstring(text), write: (name) => name };

export const pivotSettingsForms: AttributeForms<PivotSettings> = {
  name: nameForm,
  editData: flagForm(),
  customListSort: flagForm(true),
  multipleFieldFilters: flagForm(true),
  disableFieldList: flagForm(),
  useAutoFormatting: flagForm(),
  preserveFormatting: flagForm(true),
  showHeaders: flagForm(true),
  rowGrandTotals: flagForm(true),
  colGrandTotals: flagForm(true),
  showMissing: flagForm(true),
  missingCaption: textForm,
};

/** The functions whose subtotals a field may have, by the first word of their attributes. */
export const subtotalFunctions = [
  ...(["default", "sum", "countA", "avg", "max", "min", "product"] as const),
  ...(["count", "stdDev", "stdDevP", "var", "varP"] as const),
] as const;
export type SubtotalFunction = (typeof subtotalFunctions)[number];

/** Attributes of a field of a pivot table. */
export interface PivotFieldSettings {
  /** What somebody calls the field here; undefined for its name in the source. */
  readonly name: string | undefined;
  readonly axis: PivotAxis | undefined;
  readonly compact: boolean;
  readonly outline: boolean;
  readonly subtotalTop: boolean;
  readonly showAll: boolean;
  readonly multipleItemSelectionAllowed: boolean;
}

export const pivotFieldForms: AttributeForms<PivotFieldSettings> = {
  name: { ...textForm, read: (text) => text && decodeXstring(text) },
  axis: wordForm<PivotAxis, undefined>(pivotAxes, undefined),
  compact: flagForm(true),
  outline: flagForm(true),
  subtotalTop: flagForm(true),
  showAll: flagForm(true),
  multipleItemSelectionAllowed: flagForm(),
};
