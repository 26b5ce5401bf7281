import type { CustomValue } from "../../../package/properties/documentProperties";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, orNotFound } from "../excelErrors";

interface PropertySelf {
  readonly context: ExcelContext;
  readonly key: string;
}

/** `Excel.DocumentPropertyType`. */
const typeName: Readonly<Record<CustomValue["type"], string>> = {
  string: "String",
  date: "Date",
  number: "Number",
  float: "Float",
  boolean: "Boolean",
};

/** How the library sends a `Date`. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function customValue(given: unknown): CustomValue {
  switch (typeof given) {
    case "boolean":
      return { type: "boolean", value: given };
    case "number":
      return { type: Number.isInteger(given) ? "number" : "float", value: given };
    case "string":
      return { type: moment.test(given) ? "date" : "string", value: given };
    default:
      throw invalidArgument();
  }
}

const all = ({ model }: ExcelContext): Map<string, CustomValue> => model.stored.customDocumentProperties;

const changed = ({ model }: ExcelContext): void => {
  model.announce({ kind: "workbookData" });
};

/** "The custom property's key, which is case-insensitive." */
function keyIn(context: ExcelContext, key: unknown): string | undefined {
  const wanted = requireText(key).toLowerCase();
  return [...all(context).keys()].find((known) => known.toLowerCase() === wanted);
}

const valueOf = ({ context, key }: PropertySelf): CustomValue => orNotFound(all(context).get(key));

export const customPropertyClass: HostClass<PropertySelf> = {
  name: "CustomProperty",
  identity: "_Id",
  properties: {
    _Id: { get: ({ key }) => key },
    key: { get: ({ key }) => key },
    type: { get: (self) => typeName[valueOf(self).type] },
    value: {
      get: (self) => valueOf(self).value,
      set: ({ context, key }, given: unknown) => {
        all(context).set(key, customValue(given));
        changed(context);
      },
    },
  },
  navigations: {},
  methods: {
    delete: ({ context, key }) => {
      all(context).delete(key);
      changed(context);
    },
  },
};

const propertyObject = (context: ExcelContext, key: string): HostObject =>
  hostObject(customPropertyClass, { context, key });

function find(context: ExcelContext, key: unknown): HostObject | null {
  const known = keyIn(context, key);
  return known === undefined ? null : propertyObject(context, known);
}

export const customPropertiesClass: HostClass<ExcelContext> = {
  name: "CustomPropertyCollection",
  properties: {},
  navigations: {},
  items: (context) => [...all(context).keys()].map((key) => propertyObject(context, key)),
  methods: {
    add: (context, key: unknown, value: unknown) => {
      const known = keyIn(context, key) ?? requireText(key);
      if (known === "") throw invalidArgument();
      all(context).set(known, customValue(value));
      changed(context);
      return propertyObject(context, known);
    },
    deleteAll: (context) => {
      all(context).clear();
      changed(context);
    },
    getCount: (context) => all(context).size,
    getItem: (context, key: unknown) => orNotFound(find(context, key)),
    getItemOrNullObject: find,
  },
};
