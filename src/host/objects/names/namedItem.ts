import type { StoredName } from "../../../package/workbook";
import { formatAddress } from "../../model/address";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { addressed, type RangeSelf } from "../rangeSelf";
import { worksheetObject } from "../worksheet";
import { namedItemArrayValuesClass } from "./namedItemArrayValues";
import { arrayOf, constantOf, formulaOf } from "./nameFormula";

export interface NameSelf {
  readonly context: ExcelContext;
  readonly name: StoredName;
}

/** Names that files reserve (`_xlnm.Print_Area`) are shown without their mark. */
export const shownName = ({ name }: StoredName): string => name.replace(/^_xlnm\./, "");

/** The range that the name means, if it means one. */
export function namedRange({ context, name }: NameSelf): RangeSelf | undefined {
  const home = context.model.sheets.find((sheet) => sheet.stored === name.sheet) ?? context.model.activeSheet;
  return addressed(context, home, name.formula);
}

function typeOf(self: NameSelf): string {
  const { formula } = self.name;
  if (namedRange(self) !== undefined) return "Range";
  if (arrayOf(formula) !== undefined) return "Array";
  return constantOf(formula)?.type ?? "Error";
}

/** "For a named range, it will return the range address." What must be calculated is #VALUE!, as the host does not. */
function valueOf(self: NameSelf): unknown {
  const range = namedRange(self);
  if (range !== undefined) return formatAddress(range.sheet.name, range.area, true);
  const { formula } = self.name;
  const array = arrayOf(formula)?.map((row) => row.map(({ value }) => value));
  return array ?? constantOf(formula)?.value ?? "#VALUE!";
}

function change({ context, name }: NameSelf, changed: Partial<StoredName>): void {
  Object.assign(name, changed);
  context.model.announce({ kind: "workbookData" });
}

function worksheet({ context, name }: NameSelf): HostObject | null {
  const sheet = context.model.sheets.find(({ stored }) => stored === name.sheet);
  return sheet === undefined ? null : worksheetObject({ context, sheet });
}

export const namedItemClass: HostClass<NameSelf> = {
  name: "NamedItem",
  identity: "_Id",
  properties: {
    _Id: { get: ({ name }) => shownName(name) },
    name: { get: ({ name }) => shownName(name) },
    comment: {
      get: ({ name }) => name.comment,
      set: (self, comment: unknown) => {
        change(self, { comment: requireText(comment) });
      },
    },
    formula: {
      get: ({ name }) => `=${name.formula}`,
      set: (self, formula: unknown) => {
        change(self, { formula: formulaOf(formula) });
      },
    },
    scope: { get: ({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ name }) => !name.hidden,
      set: (self, visible: unknown) => {
        change(self, { hidden: !requireBoolean(visible) });
      },
    },
  },
  navigations: {
    arrayValues: (self) => hostObject(namedItemArrayValuesClass, self),
    worksheet: (self) => orNotFound(worksheet(self)),
    worksheetOrNullObject: worksheet,
  },
  methods: {
    getRange: (self) => rangeObject(orNotFound(namedRange(self))),
    getRangeOrNullObject: (self) => {
      const range = namedRange(self);
      return range === undefined ? null : rangeObject(range);
    },
    delete: ({ context, name }) => {
      context.model.stored.names = context.model.stored.names.filter((each) => each !== name);
      context.model.announce({ kind: "workbookData" });
    },
  },
};
