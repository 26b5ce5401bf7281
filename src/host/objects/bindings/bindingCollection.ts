import { cellArea, sameArea } from "../../model/area";
import type { BindingKind } from "../../model/bindings";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireOneOf, requireText, selfOf } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, invalidReference, itemAlreadyExists, orNotFound } from "../excelErrors";
import { namedItemClass, namedRange } from "../names/namedItem";
import { nameCollectionObject } from "../names/namedItemCollection";
import { rangeClass } from "../range";
import { addressed, type RangeSelf } from "../rangeSelf";
import { callMethod } from "../../wire/members";
import { bindingClass } from "./binding";

const bindingObject = (context: ExcelContext, id: string): HostObject =>
  hostObject(bindingClass, { context, id });

/** A text is one cell; a table is bound as a whole. */
function bind(range: RangeSelf, type: unknown, name: unknown): HostObject {
  const { context, sheet } = range;
  const kind: BindingKind = requireOneOf(type, ["Range", "Table", "Text"]);
  const id = requireText(name);
  if (id === "") throw invalidArgument();
  if (context.model.bindings.find(id) !== undefined) throw itemAlreadyExists();
  const table = sheet.stored.tables.find((each) => sameArea(each.area, range.area));
  if (kind === "Table" && table === undefined) throw invalidArgument();
  const area = kind === "Text" ? cellArea(range.area.top, range.area.left) : range.area;
  context.model.bindings.add({ id, kind, sheet, area, table: kind === "Table" ? table : undefined });
  return bindingObject(context, id);
}

/** "If string, must contain the full address, including the sheet name." */
function rangeOf(context: ExcelContext, range: unknown): RangeSelf {
  const text = typeof range === "string" && range.includes("!") ? range : "";
  const found = selfOf(rangeClass, range) ?? addressed(context, context.model.activeSheet, text);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** "If the named item references to multiple areas, the `InvalidReference` error will be returned." */
function rangeOfName(context: ExcelContext, name: unknown): RangeSelf {
  const item = callMethod(nameCollectionObject({ context, sheet: undefined }), "getItem", [name]);
  const self = orNotFound(selfOf(namedItemClass, item));
  const range = namedRange(self);
  if (range === undefined) throw invalidReference();
  return range;
}

/** "If the selection has multiple areas, the `InvalidReference` error will be returned." */
function selectedRange(context: ExcelContext): RangeSelf {
  const { activeSheet: sheet, selection: area } = context.model;
  if (sheet.otherSelected.length > 0) throw invalidReference();
  return { context, sheet, area };
}

function find(context: ExcelContext, key: unknown): HostObject | null {
  const id = requireText(key);
  return context.model.bindings.find(id) === undefined ? null : bindingObject(context, id);
}

export const bindingCollectionClass: HostClass<ExcelContext> = {
  name: "BindingCollection",
  properties: { count: { get: ({ model }) => model.bindings.all.length } },
  navigations: {},
  items: (context) => context.model.bindings.all.map(({ id }) => bindingObject(context, id)),
  methods: {
    add: (context, range: unknown, type: unknown, id: unknown) => bind(rangeOf(context, range), type, id),
    addFromNamedItem: (context, name: unknown, type: unknown, id: unknown) =>
      bind(rangeOfName(context, name), type, id),
    addFromSelection: (context, type: unknown, id: unknown) => bind(selectedRange(context), type, id),
    getCount: ({ model }) => model.bindings.all.length,
    getItem: (context, id: unknown) => orNotFound(find(context, id)),
    getItemOrNullObject: find,
    getItemAt: (context, index: unknown) =>
      bindingObject(context, orNotFound(context.model.bindings.all[requireInteger(index)]).id),
  },
};
