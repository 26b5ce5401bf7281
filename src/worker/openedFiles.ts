import { openWorkbook } from "../package/openWorkbook";
import type { SheetVisibility, StoredSheet, StoredWorkbook } from "../package/workbook";
import { attributeOf, textOf } from "../package/xml/element";
import { parseXmlText } from "../package/xml/parse";
import { classificationProperty } from "../records/classificationText";
import { registerNamespace } from "../records/register/registerText";
import type { Grid } from "../table/grid";
import { smallestLists } from "../table/reading";
import type { ListSheet } from "./namedLists";
import { CoreError } from "./coreError";
import { gridOf, sizeOf, valuesOf } from "./fileGrid";

/** A file that the core has open; see `Core.openFile`. */
export type FileHandle = number;

/** A worksheet as a workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Size of the area that holds values; 0 × 0 when there are none. */
  readonly rows: number;
  readonly columns: number;
  /** What the sheet's classification property holds, unchecked; undefined when it was never classified. */
  readonly classificationText: string | undefined;
}

/** A workbook of a file, before anything of it is understood. */
export interface OpenedFile {
  readonly handle: FileHandle;
  /** In their order, hidden and very hidden ones included. */
  readonly sheets: readonly ListedSheet[];
  /** The workbook's records as they stand in it, one text a part; `""` for a part that is no XML. */
  readonly registerTexts: readonly string[];
}

/** A sheet of a file as it would be read from Excel, and the small sheets beside it. */
export interface SheetOfFile {
  readonly grid: Grid;
  readonly lists: readonly ListSheet[];
}

export interface OpenedFiles {
  /** @throws PackageError */
  readonly open: (bytes: Uint8Array) => OpenedFile;
  /** @param position among the sheets. @throws CoreError `not-held`; PackageError `too-large` */
  readonly sheet: (handle: FileHandle, position: number) => SheetOfFile;
  readonly close: (handle: FileHandle) => void;
}

interface Held {
  readonly workbook: StoredWorkbook;
  readonly lists: readonly ListSheet[];
}

/** The file a core has open: one, for a workbook takes much room. Opening another closes it. */
export const createOpenedFiles = (): OpenedFiles => {
  let last: FileHandle = 0;
  let held: Held | undefined;
  return {
    open: (bytes) => {
      held = undefined;
      const workbook = openWorkbook(bytes);
      const { sheets, customXml } = workbook;
      held = { workbook, lists: listsAmong(sheets) };
      last += 1;
      return { handle: last, sheets: sheets.map(listed), registerTexts: registersIn(customXml) };
    },
    sheet: (handle, position) => {
      const sheet = handle === last ? held?.workbook.sheets[position] : undefined;
      if (held === undefined || sheet === undefined) throw new CoreError("not-held", { handle });
      const lists = held.lists.filter(({ sheetName }) => sheetName !== sheet.name);
      return { grid: gridOf(held.workbook, sheet), lists };
    },
    close: (handle) => {
      if (handle === last) held = undefined;
    },
  };
};

const listed = (sheet: StoredSheet): ListedSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  ...sizeOf(sheet),
  classificationText: sheet.customProperties.get(classificationProperty),
});

const registersIn = (customXml: StoredWorkbook["customXml"]): readonly string[] =>
  [...customXml.values()].filter((xml) => xml.includes(registerNamespace)).flatMap(registerText);

const registerText = (xml: string): readonly string[] => {
  try {
    const root = parseXmlText(xml, "customXml");
    return attributeOf(root, "xmlns") === registerNamespace ? [textOf(root)] : [];
  } catch {
    return [""];
  }
};

const listsAmong = (sheets: readonly StoredSheet[]): readonly ListSheet[] =>
  smallestLists(sheets, sizeOf).map((sheet) => ({ sheetName: sheet.name, cells: valuesOf(sheet) }));
