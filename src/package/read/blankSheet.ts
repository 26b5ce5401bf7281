import type { SheetCells } from "../cells/sheetCells";
import { readHeaderFooter } from "../frame/headerFooter";
import { standardSizeTable } from "../frame/standardSize";
import { pageMarginsTable, pageSetupTable, printOptionsTable } from "../printing";
import { sheetProtectionTable } from "../protection";
import { readAttributes } from "../xml/attributeTable";
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
    showHeadings: true,
    standardSize: readAttributes(undefined, standardSizeTable),
    protection: readAttributes(undefined, sheetProtectionTable),
    printOptions: readAttributes(undefined, printOptionsTable),
    pageMargins: readAttributes(undefined, pageMarginsTable),
    pageSetup: readAttributes(undefined, pageSetupTable),
    fitToPage: false,
    headerFooter: readHeaderFooter(undefined),
    rowBreaks: [],
    columnBreaks: [],
    autoFilter: undefined,
    tables: [],
    customProperties: new Map(),
    commented: [],
    validationLists: [],
    changed: false,
  };
}
