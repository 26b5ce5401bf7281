import { parseArea } from "../cells/address";
import { readFilterColumns } from "../filters/readCondition";
import { readSortState } from "../filters/sortState";
import { attributeOf, booleanOf, childOf, descend, numberOf, textOf, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import { totalsFunctions, type StoredTable, type TableColumn, type TableStyleUse } from "./storedTable";

/** Reads a table part; undefined when it is missing or says no area. */
export function readTable(archive: Archive, part: string): StoredTable | undefined {
  const bytes = archive.get(part);
  const table = bytes && parseXml(bytes, part);
  const area = parseArea(attributeOf(table, "ref") ?? "");
  if (!area) return undefined;
  const name = attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "";
  const filter = childOf(table, "autoFilter");
  return {
    id: numberOf(attributeOf(table, "id")) ?? 0,
    name: decodeXstring(name),
    area,
    columns: descend(table, "tableColumns", "tableColumn").map(readColumn),
    hasHeaders: attributeOf(table, "headerRowCount") !== "0",
    hasTotals: (numberOf(attributeOf(table, "totalsRowCount")) ?? 0) > 0,
    look: readLook(childOf(table, "tableStyleInfo")),
    showFilter: filter !== undefined,
    filters: readFilterColumns(filter),
    sort: readSortState(table) ?? readSortState(filter),
    part,
  };
}

function readColumn(column: XmlElement, index: number): TableColumn {
  const text = (name: string) => {
    const child = childOf(column, name);
    return child && decodeXstring(textOf(child));
  };
  const label = attributeOf(column, "totalsRowLabel");
  const totals = attributeOf(column, "totalsRowFunction");
  return {
    id: numberOf(attributeOf(column, "id")) ?? index + 1,
    name: decodeXstring(attributeOf(column, "name") ?? ""),
    totalsLabel: label === undefined ? undefined : decodeXstring(label),
    totalsFunction: totalsFunctions.find((known) => known === totals),
    totalsFormula: text("totalsRowFormula"),
    calculated: text("calculatedColumnFormula"),
  };
}

function readLook(info: XmlElement | undefined): TableStyleUse {
  const shows = (name: string) => booleanOf(attributeOf(info, name));
  return {
    style: attributeOf(info, "name") ?? "",
    firstColumn: shows("showFirstColumn"),
    lastColumn: shows("showLastColumn"),
    rowStripes: shows("showRowStripes"),
    columnStripes: shows("showColumnStripes"),
  };
}
