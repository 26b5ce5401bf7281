import type { SheetCells } from "../cells/sheetCells";
import { readHeaderFooter } from "../frame/headerFooter";
import { standardSizeForms } from "../frame/standardSize";
import { pageMarginsForms, pageSetupForms, printOptionsForms } from "../printing";
import { unprotected } from "../protection";
import { readAttributes } from "../xml/attributes";
import type { StoredSheet } from "../workbook";

/** A sheet of which nothing is known but its name, its cells and its part. */
export function blankSheet(name: string, cells: SheetCells, part: string | undefined): StoredSheet {
  return {
    name,
    cells,
    part,
    visibility: "visible",
    tabId: 0,
    tabColor: "",
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: undefined,
    rightToLeft: false,
    showGridlines: true,
    showHeadings: true,
    standardSize: readAttributes(undefined, standardSizeForms),
    protection: unprotected,
    printOptions: readAttributes(undefined, printOptionsForms),
    pageMargins: readAttributes(undefined, pageMarginsForms),
    pageSetup: readAttributes(undefined, pageSetupForms),
    fitToPage: false,
    headerFooter: readHeaderFooter(undefined),
    rowBreaks: [],
    columnBreaks: [],
    autoFilter: undefined,
    tables: [],
    pivotTables: [],
    drawing: undefined,
    customProperties: new Map(),
    comments: [],
    notes: [],
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
    changed: false,
  };
}
