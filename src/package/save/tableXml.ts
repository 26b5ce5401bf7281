import { areaAddress } from "../cells/address";
import type { Area, StoredTable } from "../workbook";
import { childOf, descend, element, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { mainNamespace } from "./emptyPackage";
import { prefixOf } from "../frame/frameOrder";

/** A table part from nothing. Column names must be those in the header cells, or Excel repairs the file. */
export function newTableXml(table: Omit<StoredTable, "part">): XmlElement {
  const filter = element("autoFilter", { ref: areaAddress(filterArea(table)) });
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: columnName(name) }),
  );
  return element(
    "table",
    {
      xmlns: mainNamespace,
      id: table.id,
      name: table.name,
      displayName: table.name,
      ref: areaAddress(table.area),
      headerRowCount: table.hasHeaders ? undefined : 0,
      totalsRowCount: table.hasTotals ? 1 : undefined,
      totalsRowShown: table.hasTotals ? undefined : 0,
    },
    [
      ...(table.hasHeaders && table.showFilter ? [filter] : []),
      element("tableColumns", { count: columns.length }, columns),
      element("tableStyleInfo", {
        name: table.style === "" ? undefined : table.style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}

/** An existing table part with the table's name, area and columns; what else it says stays. */
export function changedTableXml(root: XmlElement, table: StoredTable): XmlElement {
  const prefix = prefixOf(root);
  const fresh = newTableXml(table);
  const old = descend(root, "tableColumns", "tableColumn");
  const columns = table.columns.map((name, index) => {
    const known = old.find((column) => column.attributes["name"] === columnName(name)) ?? old[index];
    const attributes = { ...known?.attributes, id: index + 1, name: columnName(name) };
    return element(`${prefix}tableColumn`, attributes, known?.children);
  });
  const attributes = { ...root.attributes, ...fresh.attributes };
  delete attributes["totalsRowShown"];
  if (table.hasHeaders) delete attributes["headerRowCount"];
  if (!table.hasTotals) delete attributes["totalsRowCount"];
  const filter = childOf(root, "autoFilter");
  const newFilter = childOf(fresh, "autoFilter");
  const moved = newFilter && {
    ...(filter ?? element(`${prefix}autoFilter`)),
    attributes: { ...filter?.attributes, ...newFilter.attributes },
  };
  const others = root.children.filter((child) => child !== filter && child !== childOf(root, "tableColumns"));
  const list = element(`${prefix}tableColumns`, { count: columns.length }, columns);
  const style = childOf(root, "tableStyleInfo");
  if (style) style.attributes["name"] = table.style;
  return { name: root.name, attributes, children: [...(moved ? [moved] : []), list, ...others] };
}

/** Excel writes line breaks in column names as `_x000a_`. */
function columnName(name: string): string {
  return encodeXstring(name).replaceAll("\n", "_x000a_");
}

/** The filter covers the header and the data, not the totals. */
function filterArea({ area, hasTotals }: Pick<StoredTable, "area" | "hasTotals">): Area {
  return { ...area, bottom: hasTotals ? Math.max(area.top, area.bottom - 1) : area.bottom };
}
