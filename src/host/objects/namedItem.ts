import type { StoredName } from "../../package/workbook";
import { formatAddress } from "../model/address";
import type { HostClass } from "../wire/hostClass";
import { requireBoolean } from "./argument";
import type { ExcelContext } from "./excelContext";
import { orNotFound } from "./excelErrors";
import { rangeObject } from "./range";
import { addressed, type RangeSelf } from "./rangeSelf";

export interface NameSelf {
  readonly context: ExcelContext;
  readonly name: StoredName;
}

function target({ context, name }: NameSelf): RangeSelf | undefined {
  const home = context.model.sheets.find((sheet) => sheet.stored === name.sheet) ?? context.model.activeSheet;
  return addressed(context, home, name.formula);
}

/** The kind of a formula that is a constant, and its value; Excel would calculate any other. */
function constantOf(formula: string): { readonly type: string; readonly value: unknown } | undefined {
  if (/^".*"$/s.test(formula)) return { type: "String", value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  if (formula.startsWith("#")) return { type: "Error", value: formula };
  const number = Number(formula);
  if (formula.trim() === "" || Number.isNaN(number)) return undefined;
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}

function typeOf(self: NameSelf): string {
  return target(self) === undefined ? (constantOf(self.name.formula)?.type ?? "Error") : "Range";
}

function valueOf(self: NameSelf): unknown {
  const range = target(self);
  if (range !== undefined) return formatAddress(range.sheet.name, range.area, true);
  return constantOf(self.name.formula)?.value ?? "#VALUE!";
}

export const namedItemClass: HostClass<NameSelf> = {
  name: "NamedItem",
  identity: "_Id",
  properties: {
    _Id: { get: ({ name }) => name.name },
    name: { get: ({ name }) => name.name },
    formula: { get: ({ name }) => `=${name.formula}` },
    scope: { get: ({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ name }) => !name.hidden,
      set: ({ context, name }, value: unknown) => {
        name.hidden = !requireBoolean(value);
        context.model.announce({ kind: "workbookData" });
      },
    },
  },
  navigations: {},
  methods: {
    getRange: (self) => rangeObject(orNotFound(target(self))),
    getRangeOrNullObject: (self) => {
      const range = target(self);
      return range === undefined ? null : rangeObject(range);
    },
    delete: ({ context, name }) => {
      context.model.stored.names = context.model.stored.names.filter((each) => each !== name);
      context.model.announce({ kind: "workbookData" });
    },
  },
};
