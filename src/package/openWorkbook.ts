import { readBookFields } from "./book/bookParts";
import { readPersons } from "./comments/readComments";
import { openContainer } from "./read/container";
import { blankSheet } from "./read/blankSheet";
import { readCustomDocumentProperties, readDocumentProperties } from "./properties/readProperties";
import { readContents, type WorkbookContents } from "./read/contents";
import { rememberOrigin } from "./read/origin";
import { readFrame } from "./frame/frameParts";
import { readSheetParts } from "./read/sheetParts";
import { readCustomXml, readSettings } from "./read/workbookParts";
import {
  activeTab,
  dateSystemOf,
  nameEntries,
  readWorkbookPart,
  relatedXml,
  sheetEntries,
  type SheetEntry,
  type WorkbookPart,
} from "./read/workbookPart";
import { readThemeColors, type ThemeColors } from "./styles/colors";
import { WorkbookStyles } from "./styles/workbookStyles";
import type { StoredName, StoredSheet, StoredWorkbook } from "./workbook";
import { PackageError } from "./packageError";
import type { Archive } from "./zip/archive";

/**
 * Opens an .xlsx or .xlsm from its bytes, which must not change afterwards: untouched parts are taken from them on
 * saving. Only worksheets are in `sheets`; chart sheets stay in the package.
 *
 * @throws PackageError for anything that is not a whole, readable workbook.
 */
export function openWorkbook(bytes: Uint8Array): StoredWorkbook {
  const archive = openContainer(bytes);
  return workbookOf(archive, (workbook, styleCount) => readContents(archive, workbook, styleCount));
}

/** The workbook in the package. `contentsOf` gives its contents, read here or in another thread. */
export function workbookOf(
  archive: Archive,
  contentsOf: (workbook: WorkbookPart, styleCount: number) => WorkbookContents,
): StoredWorkbook {
  const workbook = readWorkbookPart(archive);
  const theme = readThemeColors(relatedXml(archive, workbook, "theme"));
  const styles = new WorkbookStyles(relatedXml(archive, workbook, "styles"), theme);
  const entries = sheetEntries(workbook);
  const contents = contentsOf(workbook, styles.count);
  const places = entries.map((entry) => readSheet(archive, entry, contents, theme));
  const sheets = places.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw new PackageError("missing-part", { path: "xl/worksheets" });
  const active = places[activeTab(workbook)];
  return {
    sheets,
    ...readBookFields(workbook.root),
    names: nameEntries(workbook).map((entry): StoredName => ({
      ...entry,
      sheet: entry.sheet === undefined ? undefined : places[entry.sheet],
    })),
    activeSheet: active ? sheets.indexOf(active) : 0,
    dateSystem: dateSystemOf(workbook),
    styles,
    theme,
    settings: readSettings(archive),
    properties: readDocumentProperties(archive),
    customDocumentProperties: readCustomDocumentProperties(archive),
    persons: readPersons(archive, workbook.path),
    customXml: readCustomXml(archive, workbook.path),
    original: archive,
  };
}

/** Reads a worksheet; undefined for a sheet of another kind. */
function readSheet(
  archive: Archive,
  { name, visibility, part, tabId }: SheetEntry,
  contents: WorkbookContents,
  theme: ThemeColors,
): StoredSheet | undefined {
  const found = contents.sheets.get(part);
  if (!found) return undefined;
  const { cells, rows, frame } = found;
  const sheet = { ...blankSheet(name, cells, part), visibility, tabId, rows };
  const origin = { original: archive, part, frame };
  rememberOrigin(cells, origin);
  readFrame(frame, sheet, theme);
  readSheetParts(archive, sheet, origin);
  return sheet;
}
