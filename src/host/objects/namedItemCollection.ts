import type { StoredName } from "../../package/workbook";
import { formatAddress } from "../model/address";
import type { SheetModel } from "../model/sheetModel";
import { sameName } from "../model/sheetName";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { requireText, selfOf } from "./argument";
import type { ExcelContext } from "./excelContext";
import { invalidArgument, itemAlreadyExists, orNotFound } from "./excelErrors";
import { namedItemClass } from "./namedItem";
import { rangeClass } from "./range";

interface NamesSelf {
  readonly context: ExcelContext;
  /** Undefined for the names of the workbook. */
  readonly sheet: SheetModel | undefined;
}

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
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
  },
};

export function nameCollectionObject({ context, sheet }: NamesSelf): HostObject {
  return hostObject(nameCollectionClass, { context, sheet });
}
