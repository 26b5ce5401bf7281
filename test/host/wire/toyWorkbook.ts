import type { ExcelHost } from "../../../src/host/wire/excelHost";
import { HostError, hostObject } from "../../../src/host/wire/hostClass";
import type { HostClass, HostEvent, HostObject } from "../../../src/host/wire/hostClass";

/** A workbook just large enough to try the wire on: sheets with cells of one row, and settings. */
export interface ToySheet {
  readonly id: string;
  name: string;
  cells: Map<string, unknown>;
  color: string;
}

interface ToyRange {
  readonly sheet: ToySheet;
  readonly address: string;
}

export interface ToyBook {
  readonly sheets: ToySheet[];
  readonly registered: Map<string, number>;
  readonly events: HostEvent[];
}

export const toyBook = (...names: readonly string[]): ToyBook => ({
  sheets: names.map((name, index) => ({ id: `{${index + 1}}`, name, cells: new Map(), color: "" })),
  registered: new Map(),
  events: [],
});

const fillClass: HostClass<ToySheet> = {
  name: "RangeFill",
  properties: {
    color: {
      get: ({ color }) => color,
      set: (sheet, color: string) => {
        sheet.color = color;
      },
    },
  },
  navigations: {},
  methods: {
    explode: () => {
      throw new TypeError("a fault of the host");
    },
  },
};

const formatClass: HostClass<ToySheet> = {
  name: "RangeFormat",
  properties: { wrapText: { get: () => undefined } },
  navigations: { fill: (sheet) => hostObject(fillClass, sheet) },
  methods: {},
};

const rangeClass: HostClass<ToyRange> = {
  name: "Range",
  properties: {
    address: { get: ({ sheet, address }) => `${sheet.name}!${address}` },
    values: {
      get: ({ sheet, address }) => [[sheet.cells.get(address) ?? ""]],
      set: ({ sheet, address }, values: readonly (readonly unknown[])[]) => {
        const value = values[0]?.[0];
        if (values.length !== 1) throw new HostError("InvalidArgument", "The size is wrong.");
        sheet.cells.set(address, value);
      },
    },
  },
  navigations: { format: ({ sheet }) => hostObject(formatClass, sheet) },
  methods: {
    getBoundingRect: ({ sheet, address }, other: HostObject<ToyRange>) =>
      hostObject(rangeClass, { sheet, address: `${address}:${other.self.address}` }),
  },
};

const sheetClass: HostClass<ToySheet & { readonly book?: ToyBook }> = {
  name: "Worksheet",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name: string) => {
        sheet.name = name;
      },
    },
  },
  navigations: {},
  methods: {
    getRange: (sheet, address: string) => hostObject(rangeClass, { sheet, address }),
    getUsedRangeOrNullObject: (sheet) =>
      sheet.cells.size === 0 ? null : hostObject(rangeClass, { sheet, address: "A1" }),
  },
};

const sheetsClass: HostClass<ToyBook> = {
  name: "WorksheetCollection",
  properties: {},
  navigations: {},
  items: ({ sheets }) => sheets.map((sheet) => hostObject(sheetClass, sheet)),
  methods: {
    add: (book, name: string) => {
      if (book.sheets.some((sheet) => sheet.name === name))
        throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
      const sheet = { id: `{${book.sheets.length + 1}}`, name, cells: new Map(), color: "" };
      book.sheets.push(sheet);
      if ((book.registered.get("added") ?? 0) > 0)
        book.events.push({
          type: 13,
          target: "Workbook",
          message: { worksheetId: sheet.id, source: "Local" },
        });
      return hostObject(sheetClass, sheet);
    },
    getCount: ({ sheets }) => sheets.length,
    getItem: (book, key: string) => {
      const sheet = book.sheets.find(({ id, name }) => id === key || name === key);
      if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return hostObject(sheetClass, sheet);
    },
    getItemOrNullObject: (book, key: string) => {
      const sheet = book.sheets.find(({ id, name }) => id === key || name === key);
      return sheet === undefined ? null : hostObject(sheetClass, sheet);
    },
    _registerAddedEvent: ({ registered }) => registered.set("added", (registered.get("added") ?? 0) + 1),
    _unregisterAddedEvent: ({ registered }) => registered.set("added", (registered.get("added") ?? 0) - 1),
  },
};

const workbookClass: HostClass<ToyBook> = {
  name: "Workbook",
  properties: { name: { get: () => "toy.xlsx" } },
  navigations: { worksheets: (book) => hostObject(sheetsClass, book) },
  methods: { remember: (_book, what: unknown) => what },
};

export const toyClasses = [workbookClass, sheetsClass, sheetClass, rangeClass] as readonly HostClass<never>[];

export const toyHost = (book: ToyBook, more: Partial<ExcelHost> = {}): ExcelHost => ({
  root: hostObject(workbookClass, book),
  takeEvents: () => book.events.splice(0),
  ...more,
});
