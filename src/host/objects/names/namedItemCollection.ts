import type { StoredName } from "../../../package/workbook";
import { isDefinedName } from "../../model/definedName";
import type { SheetModel } from "../../model/sheetModel";
import { sameName } from "../../model/sheetName";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, itemAlreadyExists, orNotFound } from "../excelErrors";
import { namedItemClass, shownName } from "./namedItem";
import { formulaOf } from "./nameFormula";

interface NamesSelf {
  readonly context: ExcelContext;
  /** Undefined for the names of the workbook. */
  readonly sheet: SheetModel | undefined;
}

const names = ({ context, sheet }: NamesSelf): StoredName[] =>
  context.model.stored.names.filter((name) => name.sheet === sheet?.stored);

const nameObject = (context: ExcelContext, name: StoredName): HostObject =>
  hostObject(namedItemClass, { context, name });

/** Names of the workbook and names of tables stand in one list. */
function isTaken(self: NamesSelf, wanted: string): boolean {
  const tables = self.context.model.sheets.flatMap(({ stored }) => stored.tables);
  const others = [...names(self).map(shownName), ...(self.sheet ? [] : tables.map(({ name }) => name))];
  return others.some((other) => sameName(other, wanted));
}

/** A name for a range, or for a formula or constant as one would type it. */
function add(self: NamesSelf, name: unknown, reference: unknown, comment: unknown): HostObject {
  const { context, sheet } = self;
  const text = requireText(name);
  if (!isDefinedName(text)) throw invalidArgument();
  if (isTaken(self, text)) throw itemAlreadyExists();
  const stored = {
    name: text,
    formula: formulaOf(reference),
    hidden: false,
    comment: isGiven(comment) ? requireText(comment) : "",
    sheet: sheet?.stored,
  };
  context.model.stored.names.push(stored);
  context.model.announce({ kind: "workbookData" });
  return nameObject(context, stored);
}

function find(self: NamesSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const name = names(self).find((each) => sameName(shownName(each), wanted));
  return name === undefined ? null : nameObject(self.context, name);
}

export const nameCollectionClass: HostClass<NamesSelf> = {
  name: "NamedItemCollection",
  properties: {},
  navigations: {},
  items: (self) => names(self).map((name) => nameObject(self.context, name)),
  methods: {
    add,
    /** The host speaks English: formulas in the person's language are those in English. */
    addFormulaLocal: (self, name: unknown, formula: unknown, comment: unknown) =>
      add(self, name, requireText(formula), comment),
    getCount: (self) => names(self).length,
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
  },
};

export function nameCollectionObject({ context, sheet }: NamesSelf): HostObject {
  return hostObject(nameCollectionClass, { context, sheet });
}
