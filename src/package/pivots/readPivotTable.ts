import { parseArea } from "../cells/address";
import { readRelationships, type Relationship } from "../read/relationships";
import { readAttributes } from "../xml/attributes";
import { attributeOf, booleanOf, childOf, descend, numberOf, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import { pivotFieldForms, pivotSettingsForms, subtotalFunctions } from "./pivotSettings";
import type {
  PivotFrame,
  StoredDataField,
  StoredPivotField,
  StoredPivotItem,
  StoredPivotTable,
} from "./storedPivotTable";

/** The pivot tables that a sheet's relationships lead to. */
export const readPivotTables = (
  archive: Archive,
  related: readonly Relationship[],
): readonly StoredPivotTable[] =>
  related
    .filter(({ kind, external }) => kind === "pivotTable" && !external)
    .map(({ target }) => readPivotTable(archive, target))
    .filter((table) => table !== undefined);

/** Undefined for a part that is missing or says no area. */
function readPivotTable(archive: Archive, part: string): StoredPivotTable | undefined {
  const bytes = archive.get(part);
  const root = bytes && parseXml(bytes, part);
  const area = parseArea(attributeOf(childOf(root, "location"), "ref") ?? "");
  if (!area) return undefined;
  const cache = readRelationships(archive, part).find(({ kind }) => kind === "pivotCacheDefinition");
  return {
    part,
    id: attributeOf(root, "uid") ?? part,
    settings: readAttributes(root, pivotSettingsForms),
    altText: readAltText(root),
    area,
    frame: readFrame(childOf(root, "location")),
    fields: descend(root, "pivotFields", "pivotField").map(readField),
    rowFields: placesIn(root, "rowFields"),
    columnFields: placesIn(root, "colFields"),
    pageFields: descend(root, "pageFields", "pageField").map((field) => ({
      field: placeOf(field, "fld"),
      item: numberOf(attributeOf(field, "item")),
    })),
    dataFields: descend(root, "dataFields", "dataField").map(readDataField),
    filters: descend(root, "filters", "filter").map((filter) => ({
      field: placeOf(filter, "fld"),
      type: attributeOf(filter, "type") ?? "unknown",
    })),
    source: undefined,
    cachePart: cache !== undefined && archive.has(cache.target) ? cache.target : undefined,
  };
}

/** `CT_PivotTableDefinition` of MS-XLSX 2.6.10, an extension. */
function readAltText(root: XmlElement | undefined): StoredPivotTable["altText"] {
  const [extension] = descend(root, "extLst", "ext", "pivotTableDefinition");
  const text = (name: string) => decodeXstring(attributeOf(extension, name) ?? "");
  return { title: text("altText"), description: text("altTextSummary") };
}

const placeOf = (element: XmlElement | undefined, name: string): number =>
  numberOf(attributeOf(element, name)) ?? 0;

/** Places of fields on an axis; -2 stands for the summarized fields together, which are no field. */
const placesIn = (root: XmlElement | undefined, axis: string): readonly number[] =>
  descend(root, axis, "field")
    .map((field) => placeOf(field, "x"))
    .filter((place) => place >= 0);

const readFrame = (location: XmlElement | undefined): PivotFrame => ({
  firstDataRow: placeOf(location, "firstDataRow"),
  firstDataColumn: placeOf(location, "firstDataCol"),
  filterRows: placeOf(location, "rowPageCount"),
  filterColumns: placeOf(location, "colPageCount"),
});

const readField = (field: XmlElement): StoredPivotField => ({
  ...readAttributes(field, pivotFieldForms),
  subtotals: subtotalFunctions.filter((name) =>
    booleanOf(attributeOf(field, `${name}Subtotal`), name === "default"),
  ),
  items: descend(field, "items", "item")
    .filter((item) => (attributeOf(item, "t") ?? "data") === "data")
    .map(readItem),
});

function readItem(item: XmlElement): StoredPivotItem {
  const caption = attributeOf(item, "n");
  return {
    value: placeOf(item, "x"),
    caption: caption && decodeXstring(caption),
    hidden: booleanOf(attributeOf(item, "h")),
    expanded: booleanOf(attributeOf(item, "sd"), true),
  };
}

const readDataField = (field: XmlElement): StoredDataField => ({
  name: decodeXstring(attributeOf(field, "name") ?? ""),
  field: placeOf(field, "fld"),
  subtotal: attributeOf(field, "subtotal") ?? "sum",
  numberFormat: numberOf(attributeOf(field, "numFmtId")),
});
