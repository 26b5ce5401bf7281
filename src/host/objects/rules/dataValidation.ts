import { anyValue } from "../../../package/validations/storedValidation";
import { setValidation } from "../../model/rules/validations";
import type { HostClass, HostObject, HostProperty } from "../../wire/hostClass";
import { requireBoolean } from "../argument";
import { notImplemented, orNotFound } from "../excelErrors";
import type { CellsSelf } from "../format/looks";
import { rangeAreasObject } from "../areas/rangeAreas";
import { requireAlive } from "../rangeSelf";
import { invalidAreas, judgeCells } from "./judgedCells";
import { errorAlert, prompt } from "./validationMessages";
import { ruleFrom, shownRule, typeNameOf } from "./validationRule";
import { announceValidation, changeValidation, found, told } from "./validationSelf";

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

function setRule(cells: CellsSelf, given: unknown): void {
  const rule = ruleFrom(cells.context, given);
  const on = found(cells);
  const before = on.kind === "all" ? on.validation : anyValue;
  setValidation(cells.sheet.stored, cells.areas, { ...before, ...rule });
  announceValidation(cells);
}

const ignoreBlanks: HostProperty<CellsSelf> = {
  get: (cells) => told(cells, (validation) => validation.ignoreBlanks),
  set: (cells, value: unknown) => {
    const ignored = requireBoolean(value);
    changeValidation(cells, (validation) => ({ ...validation, ignoreBlanks: ignored }));
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
      announceValidation(cells);
    },
    getInvalidCells: (cells) => orNotFound(invalidCells(cells)),
    getInvalidCellsOrNullObject: invalidCells,
  },
};
