import { areaAddress } from "../cells/address";
import { filterElement } from "../filters/filterXml";
import { sortStateElement } from "../filters/sortState";
import { prefixOf } from "../frame/frameOrder";
import { mainNamespace } from "../save/emptyPackage";
import { childOf, childrenOf, descend, element, localName, type XmlElement } from "../xml/element";
import { columnElement } from "./columnXml";
import { filteredArea, type StoredTable } from "./storedTable";

/** What is written anew; other children, which are extensions, follow as they are (CT_Table's order). */
const ownChildren = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo"];

/** A table part that says what the table is. What else `old`, the part as it was, says of it stays. */
export function tableXml(table: StoredTable, old?: XmlElement): XmlElement {
  const prefix = old ? prefixOf(old) : "";
  const filter = filterOf(table, old, prefix);
  const sort = table.sort && sortStateElement(table.sort, old, prefix);
  const known = descend(old, "tableColumns", "tableColumn");
  const columns = table.columns.map((column) => columnElement(column, known, prefix));
  const others = childrenOf(old).filter(({ name }) => !ownChildren.includes(localName(name)));
  return element(`${prefix}table`, attributesOf(table, old), [
    ...(filter ? [filter] : []),
    ...(sort ? [sort] : []),
    element(`${prefix}tableColumns`, { count: columns.length }, columns),
    styleElement(table, old, prefix),
    ...others,
  ]);
}

function attributesOf(table: StoredTable, old: XmlElement | undefined) {
  const before: Readonly<Record<string, string>> = old?.attributes ?? { xmlns: mainNamespace };
  const totalsRowShown = old ? old.attributes["totalsRowShown"] : 0;
  return {
    ...before,
    insertRow: undefined,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.hasHeaders ? undefined : 0,
    totalsRowCount: table.hasTotals ? 1 : undefined,
    totalsRowShown: table.hasTotals ? undefined : totalsRowShown,
  };
}

function filterOf(table: StoredTable, old: XmlElement | undefined, prefix: string): XmlElement | undefined {
  if (!table.hasHeaders || !table.showFilter) return undefined;
  const filter = { area: filteredArea(table), columns: table.filters, sort: undefined };
  return filterElement(filter, childOf(old, "autoFilter"), prefix);
}

function styleElement({ look }: StoredTable, old: XmlElement | undefined, prefix: string): XmlElement {
  return element(`${prefix}tableStyleInfo`, {
    ...childOf(old, "tableStyleInfo")?.attributes,
    name: look.style === "" ? undefined : look.style,
    showFirstColumn: Number(look.firstColumn),
    showLastColumn: Number(look.lastColumn),
    showRowStripes: Number(look.rowStripes),
    showColumnStripes: Number(look.columnStripes),
  });
}
