import { SheetCells } from "./cells/sheetCells";
import { StringTable } from "./cells/strings";
import { openContainer } from "./read/container";
import { blankSheet } from "./read/blankSheet";
import { rememberOrigin } from "./read/origin";
import { RowScanner } from "./read/rowScanner";
import { readSharedStrings } from "./read/sharedStrings";
import { readFrame } from "./frame/frameParts";
import { readSheetParts } from "./read/sheetParts";
import { splitSheet } from "./read/sheetSplit";
import { readCustomXml, readSettings } from "./read/workbookParts";
import {
  activeTab,
  dateSystemOf,
  nameEntries,
  readWorkbookPart,
  sheetEntries,
  type SheetEntry,
  type WorkbookPart,
} from "./read/workbookPart";
import { readThemeColors, type ThemeColors } from "./styles/colors";
import { WorkbookStyles } from "./styles/workbookStyles";
import { PackageError, type StoredName, type StoredSheet, type StoredWorkbook } from "./workbook";
import type { XmlElement } from "./xml/element";
import { parseXml } from "./xml/parse";
import type { Archive } from "./zip/archive";

/**
 * Opens an .xlsx or .xlsm from its bytes, which must not change afterwards: untouched parts are taken from them on
 * saving. Only worksheets are in `sheets`; chart sheets stay in the package.
 *
 * @throws PackageError for anything that is not a whole, readable workbook.
 */
export function openWorkbook(bytes: Uint8Array): StoredWorkbook {
  const archive = openContainer(bytes);
  const workbook = readWorkbookPart(archive);
  const theme = readThemeColors(relatedXml(archive, workbook, "theme"));
  const styles = new WorkbookStyles(relatedXml(archive, workbook, "styles"), theme);
  const entries = sheetEntries(workbook);
  const strings = relatedPart(archive, workbook, "sharedStrings");
  const shared = strings === undefined ? [] : readSharedStrings(archive, strings);
  const places = entries.map((entry) =>
    entry.kind === "worksheet" ? readSheet(archive, workbook, entry, { shared, styles, theme }) : undefined,
  );
  const sheets = places.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw new PackageError("missing-part", { path: "xl/worksheets" });
  const active = places[activeTab(workbook)];
  return {
    sheets,
    names: nameEntries(workbook).map((entry): StoredName => {
      const { name, formula, hidden } = entry;
      return { name, formula, hidden, sheet: entry.sheet === undefined ? undefined : places[entry.sheet] };
    }),
    activeSheet: active ? sheets.indexOf(active) : 0,
    dateSystem: dateSystemOf(workbook),
    styles,
    settings: readSettings(archive),
    customXml: readCustomXml(archive, workbook.path),
    original: archive,
  };
}

interface SheetSurroundings {
  readonly shared: readonly string[];
  readonly styles: WorkbookStyles;
  readonly theme: ThemeColors;
}

function readSheet(
  archive: Archive,
  workbook: WorkbookPart,
  { name, visibility, part }: SheetEntry,
  { shared, styles, theme }: SheetSurroundings,
): StoredSheet {
  if (!archive.has(part)) throw new PackageError("missing-part", { path: part });
  const cells = new SheetCells(new StringTable(shared));
  const sheet = blankSheet(name, cells, part);
  sheet.visibility = visibility;
  const context = { path: part, dateSystem: dateSystemOf(workbook), styleCount: styles.count };
  const frame = splitSheet(archive, part, new RowScanner(context, cells, sheet.rows));
  const origin = { original: archive, part, frame };
  rememberOrigin(cells, origin);
  readFrame(frame, sheet, theme);
  readSheetParts(archive, sheet, origin);
  return sheet;
}

function relatedPart(archive: Archive, { related }: WorkbookPart, kind: string): string | undefined {
  const target = related.find((relationship) => relationship.kind === kind)?.target;
  return target !== undefined && archive.has(target) ? target : undefined;
}

function relatedXml(archive: Archive, workbook: WorkbookPart, kind: string): XmlElement | undefined {
  const path = relatedPart(archive, workbook, kind);
  const bytes = path === undefined ? undefined : archive.get(path);
  return path !== undefined && bytes ? parseXml(bytes, path) : undefined;
}
