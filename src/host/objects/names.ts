import type { StoredName } from "../../package/workbook";
import { formatAddress } from "../model/address";
import type { SheetModel } from "../model/sheetModel";
import { sameName } from "../model/sheetName";
import type { HostClass, HostObject } from "../wire/hostClass";
import { requireBoolean, requireText } from "./argument";
import type { ExcelContext } from "./excelContext";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelErrors";
import { hostObject, selfOf } from "./hostObject";
import { rangeClass, rangeObject } from "./range";
import { addressed, type RangeSelf } from "./rangeSelf";

interface NameSelf {
  readonly context: ExcelContext;
  readonly name: StoredName;
}

interface NamesSelf {
  readonly context: ExcelContext;
  /** Undefined for the names of the workbook. */
  readonly sheet: SheetModel | undefined;
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
    getRange: (self) => {
      const range = target(self);
      if (range === undefined) throw itemNotFound();
      return rangeObject(range);
    },
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

const names = ({ context, sheet }: NamesSelf): StoredName[] =>
  context.model.stored.names.filter((name) => name.sheet === sheet?.stored);

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const cellLike = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i;

/** A name for a range, or for a formula or constant as one would type it. */
function add(self: NamesSelf, name: unknown, reference: unknown): HostObject {
  const { context, sheet } = self;
  const text = requireText(name);
  if (!namePattern.test(text) || cellLike.test(text)) throw invalidArgument();
  if (names(self).some((each) => sameName(each.name, text))) throw itemAlreadyExists();
  const stored = { name: text, formula: formulaOf(reference), hidden: false, sheet: sheet?.stored };
  context.model.stored.names.push(stored);
  context.model.announce({ kind: "workbookData" });
  return hostObject(namedItemClass, { context, name: stored });
}

function formulaOf(reference: unknown): string {
  const range = selfOf(rangeClass, reference);
  if (range !== undefined) return formatAddress(range.sheet.name, range.area, true);
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const text = requireText(reference);
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

function find(self: NamesSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const name = names(self).find((each) => sameName(each.name, wanted));
  return name === undefined ? null : hostObject(namedItemClass, { context: self.context, name });
}

export const nameCollectionClass: HostClass<NamesSelf> = {
  name: "NamedItemCollection",
  properties: {},
  navigations: {},
  items: (self) => names(self).map((name) => hostObject(namedItemClass, { context: self.context, name })),
  methods: {
    add,
    getCount: (self) => names(self).length,
    getItem: (self, key: unknown) => {
      const found = find(self, key);
      if (found === null) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: find,
  },
};

export function nameCollectionObject({ context, sheet }: NamesSelf): HostObject {
  return hostObject(nameCollectionClass, { context, sheet });
}
