import { anyValue, type StoredValidation } from "../../../package/validations/storedValidation";
import { changeValidations, setValidation, validationOn } from "../../model/rules/validations";
import type { HostClass, HostObject, HostProperty } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireOneOf, requireText } from "../argument";
import { invalidArgument, notImplemented, orNotFound } from "../excelErrors";
import type { CellsSelf } from "../format/looks";
import { isRecord } from "../format/lookMember";
import { rangeAreasObject } from "../areas/rangeAreas";
import { requireAlive } from "../rangeSelf";
import { invalidAreas, judgeCells } from "./judgedCells";
import { ruleFrom, shownRule, typeNameOf } from "./validationRule";

const found = (cells: CellsSelf) => {
  requireAlive(cells);
  return validationOn(cells.sheet.stored, cells.areas);
};

function typeOf(cells: CellsSelf): string {
  const on = found(cells);
  switch (on.kind) {
    case "none":
      return "None";
    case "some":
      return "MixedCriteria";
    case "different":
      return "Inconsistent";
    case "all":
      return typeNameOf(on.validation.kind);
  }
}

/** What the validation of all cells says; of cells without one what a new one would say; null where they differ. */
function told<Value>(cells: CellsSelf, read: (validation: StoredValidation) => Value): Value | null {
  const on = found(cells);
  if (on.kind === "all") return read(on.validation);
  return on.kind === "none" ? read(anyValue) : null;
}

function announce({ context, sheet }: CellsSelf): void {
  context.model.announce({ kind: "sheetLayout", sheet });
}

function change(cells: CellsSelf, changed: (validation: StoredValidation) => StoredValidation): void {
  requireAlive(cells);
  changeValidations(cells.sheet.stored, cells.areas, changed);
  announce(cells);
}

function setRule(cells: CellsSelf, given: unknown): void {
  const rule = ruleFrom(cells.context, given);
  const on = found(cells);
  const before = on.kind === "all" ? on.validation : anyValue;
  setValidation(cells.sheet.stored, cells.areas, { ...before, ...rule });
  announce(cells);
}

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const alertNames = Object.keys(alertStyles) as (keyof typeof alertStyles)[];

/** "The title can have up to 32 characters, the message up to 255" in Excel's own dialog. */
const [longestTitle, longestMessage] = [32, 255];

function requireAtMost(value: unknown, most: number): string {
  const text = isGiven(value) ? requireText(value) : "";
  if (text.length > most) throw invalidArgument();
  return text;
}

const errorAlert: HostProperty<CellsSelf> = {
  get: (cells) =>
    told(cells, ({ alert }) => ({
      message: alert.message,
      showAlert: alert.isShown,
      style: alertNames.find((name) => alertStyles[name] === alert.style),
      title: alert.title,
    })),
  set: (cells, given: unknown) => {
    if (!isRecord(given)) throw invalidArgument();
    const alert = {
      isShown: isGiven(given["showAlert"]) ? requireBoolean(given["showAlert"]) : true,
      style: alertStyles[requireOneOf(given["style"], alertNames, "Stop")],
      title: requireAtMost(given["title"], longestTitle),
      message: requireAtMost(given["message"], longestMessage),
    };
    change(cells, (validation) => ({ ...validation, alert }));
  },
};

const prompt: HostProperty<CellsSelf> = {
  get: (cells) =>
    told(cells, (validation) => ({
      message: validation.prompt.message,
      showPrompt: validation.prompt.isShown,
      title: validation.prompt.title,
    })),
  set: (cells, given: unknown) => {
    if (!isRecord(given)) throw invalidArgument();
    const shown = {
      isShown: isGiven(given["showPrompt"]) ? requireBoolean(given["showPrompt"]) : true,
      title: requireAtMost(given["title"], longestTitle),
      message: requireAtMost(given["message"], longestMessage),
    };
    change(cells, (validation) => ({ ...validation, prompt: shown }));
  },
};

const ignoreBlanks: HostProperty<CellsSelf> = {
  get: (cells) => told(cells, (validation) => validation.ignoreBlanks),
  set: (cells, value: unknown) => {
    const ignored = requireBoolean(value);
    change(cells, (validation) => ({ ...validation, ignoreBlanks: ignored }));
  },
};

const invalidCells = (cells: CellsSelf): HostObject | null =>
  rangeAreasObject({ ...cells, areas: invalidAreas(cells) });

/** "Returns `null` if there are both valid and invalid cell values within the range." */
function isValid(cells: CellsSelf): boolean | null {
  const { valid, invalid, unknown } = judgeCells(cells);
  if (unknown > 0) throw notImplemented("DataValidation.valid where a formula must be calculated");
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}

/** What the cells of a range, or of several areas, accept. */
export const dataValidationClass: HostClass<CellsSelf> = {
  name: "DataValidation",
  properties: {
    type: { get: typeOf },
    rule: { get: (cells) => told(cells, shownRule), set: setRule },
    errorAlert,
    prompt,
    ignoreBlanks,
    valid: { get: isValid },
  },
  navigations: {},
  methods: {
    clear: (cells) => {
      requireAlive(cells);
      setValidation(cells.sheet.stored, cells.areas, undefined);
      announce(cells);
    },
    getInvalidCells: (cells) => orNotFound(invalidCells(cells)),
    getInvalidCellsOrNullObject: invalidCells,
  },
};
