import type { SheetCells } from "../cells/sheetCells";
import type { StoredSheet } from "../workbook";

/** A sheet of which nothing is known but its name, its cells and its part. */
export function blankSheet(name: string, cells: SheetCells, part: string | undefined): StoredSheet {
  return {
    name,
    cells,
    part,
    visibility: "visible",
    tabColor: "",
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: undefined,
    rightToLeft: false,
    showGridlines: true,
    headerFooter: { header: "", footer: "" },
    autoFilter: undefined,
    tables: [],
    customProperties: new Map(),
    commented: [],
    validationLists: [],
    changed: false,
  };
}
