import { areasText, parseAreas } from "../cells/areaList";
import {
  changedAttributes,
  flagForm,
  named,
  readAttributes,
  wordForm,
  type AttributeForm,
  type AttributeForms,
} from "../xml/attributes";
import { sourceOf, withSource } from "../xml/sources";
import { childOf, descend, element, localName, textOf, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escape";
import {
  alertStyles,
  validationKinds,
  validationOperators,
  type AlertStyle,
  type StoredValidation,
  type ValidationKind,
  type ValidationOperator,
} from "./storedValidation";

/** The attributes of `<dataValidation>`, but for the areas. */
interface Attributes {
  readonly kind: ValidationKind;
  readonly alertStyle: AlertStyle;
  readonly operator: ValidationOperator;
  readonly ignoreBlanks: boolean;
  readonly hidesDropDown: boolean;
  readonly showsPrompt: boolean;
  readonly showsAlert: boolean;
  readonly alertTitle: string;
  readonly alertMessage: string;
  readonly promptTitle: string;
  readonly promptMessage: string;
}

const messageForm: AttributeForm<string> = {
  read: (text) => decodeXstring(text ?? ""),
  write: (value) => (value === "" ? undefined : encodeXstring(value)),
};

const forms: AttributeForms<Attributes> = {
  kind: named("type", wordForm(validationKinds, "none")),
  alertStyle: named("errorStyle", wordForm(alertStyles, "stop")),
  operator: wordForm(validationOperators, "between"),
  ignoreBlanks: named("allowBlank", flagForm()),
  /** Its name says the opposite of what it means. */
  hidesDropDown: named("showDropDown", flagForm()),
  showsPrompt: named("showInputMessage", flagForm()),
  showsAlert: named("showErrorMessage", flagForm()),
  alertTitle: named("errorTitle", messageForm),
  alertMessage: named("error", messageForm),
  promptTitle: named("promptTitle", messageForm),
  promptMessage: named("prompt", messageForm),
};

const known = new Set(["sqref", ...Object.entries(forms).map(([key, form]) => form.name ?? key)]);

/** Reads a `<dataValidation>`, or one of the extension (`[MS-XLSX]` 2.6.25), whose texts stand one level deeper. */
export function readValidation(validation: XmlElement, extended: boolean): StoredValidation {
  const said = readAttributes(validation, forms);
  const { attributes } = validation;
  const read: StoredValidation = {
    areas: parseAreas(attributes["sqref"] ?? textOf(childOf(validation, "sqref"))),
    kind: said.kind,
    operator: said.operator,
    formula1: formulaIn(validation, "formula1"),
    formula2: formulaIn(validation, "formula2"),
    ignoreBlanks: said.ignoreBlanks,
    hasDropDown: !said.hidesDropDown,
    alert: {
      isShown: said.showsAlert,
      style: said.alertStyle,
      title: said.alertTitle,
      message: said.alertMessage,
    },
    prompt: { isShown: said.showsPrompt, title: said.promptTitle, message: said.promptMessage },
    extended,
    others: Object.fromEntries(Object.entries(attributes).filter(([name]) => !known.has(localName(name)))),
  };
  return withSource(read, validation);
}

/** Excel writes a list whose items hold commas in a form of its own, with the usual one to fall back on. */
function formulaIn(validation: XmlElement, name: string): string {
  const [fallback] = descend(validation, "AlternateContent", "Fallback", name);
  return textOf(childOf(validation, name) ?? fallback);
}

function attributesOf(validation: StoredValidation): Record<string, string> {
  const { kind, operator, ignoreBlanks, hasDropDown, alert, prompt, others } = validation;
  const said: Attributes = {
    kind,
    operator,
    ignoreBlanks,
    hidesDropDown: !hasDropDown,
    alertStyle: alert.style,
    showsAlert: alert.isShown,
    alertTitle: alert.title,
    alertMessage: alert.message,
    showsPrompt: prompt.isShown,
    promptTitle: prompt.title,
    promptMessage: prompt.message,
  };
  return changedAttributes(others, said, forms);
}

const formulasOf = ({ formula1, formula2 }: StoredValidation): (readonly [string, string])[] =>
  [["formula1", formula1] as const, ["formula2", formula2] as const].filter(([, formula]) => formula !== "");

/** A `<dataValidation>` of the sheet itself. */
export function validationElement(validation: StoredValidation, prefix: string): XmlElement {
  const source = sourceOf(validation);
  if (source) return source;
  const formulas = formulasOf(validation).map(([name, formula]) => element(prefix + name, {}, [formula]));
  const attributes = { ...attributesOf(validation), sqref: areasText(validation.areas) };
  return element(`${prefix}dataValidation`, attributes, formulas);
}

/** An `<x14:dataValidation>` of the extension. */
export function extendedValidationElement(validation: StoredValidation): XmlElement {
  const source = sourceOf(validation);
  if (source) return source;
  const formulas = formulasOf(validation).map(([name, formula]) =>
    element(`x14:${name}`, {}, [element("xm:f", {}, [formula])]),
  );
  const areas = element("xm:sqref", {}, [areasText(validation.areas)]);
  return element("x14:dataValidation", attributesOf(validation), [...formulas, areas]);
}
