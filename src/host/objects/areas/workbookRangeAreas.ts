import type { SheetArea } from "../../model/dependencies/sheetArea";
import { formatAddress } from "../../model/address";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import { distinct, rangesOf, type AreasSelf } from "./areasSelf";
import { rangeAreasObject } from "./rangeAreas";
import { rangeCollectionClass } from "./rangeCollection";

/** Behind a WorkbookRangeAreas: areas of several sheets, put together by sheet. */
interface BookAreasSelf {
  readonly context: ExcelContext;
  readonly sheets: readonly AreasSelf[];
}

const objects = ({ sheets }: BookAreasSelf): HostObject[] =>
  sheets.map((areas) => rangeAreasObject(areas)).filter((object) => object !== null);

export const rangeAreasCollectionClass: HostClass<BookAreasSelf> = {
  name: "RangeAreasCollection",
  properties: {},
  navigations: {},
  items: objects,
  methods: {
    getCount: ({ sheets }) => sheets.length,
    getItemAt: (self, index: unknown) => orNotFound(objects(self)[requireInteger(index, 0)]),
  },
};

function onSheet({ context, sheets }: BookAreasSelf, key: unknown): HostObject | null {
  const sheet = context.model.findSheet(requireText(key));
  const found = sheets.find((areas) => areas.sheet === sheet);
  return found === undefined ? null : rangeAreasObject(found);
}

export const workbookRangeAreasClass: HostClass<BookAreasSelf> = {
  name: "WorkbookRangeAreas",
  properties: {
    addresses: {
      get: ({ sheets }) =>
        sheets.map(({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",")),
    },
  },
  navigations: {
    areas: (self) => hostObject(rangeAreasCollectionClass, self),
    ranges: ({ sheets }) =>
      hostObject(rangeCollectionClass, { ranges: () => sheets.flatMap((areas) => rangesOf(areas)) }),
  },
  methods: {
    getRangeAreasBySheet: (self, key: unknown) => orNotFound(onSheet(self, key)),
    getRangeAreasOrNullObjectBySheet: onSheet,
  },
};

/** The areas, sheet by sheet in the order of their tabs. Throws ItemNotFound when there are none. */
export function workbookRangeAreas(context: ExcelContext, all: readonly SheetArea[]): HostObject {
  const sheets = context.model.sheets.map((sheet) => ({
    context,
    sheet,
    areas: distinct(all.filter((each) => each.sheet === sheet).map(({ area }) => area)),
  }));
  const filled = sheets.filter(({ areas }) => areas.length > 0);
  return hostObject(workbookRangeAreasClass, { context, sheets: orNotFound(filled[0] && filled) });
}
