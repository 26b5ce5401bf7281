import type { SheetVisibility } from "../workbook";
import { PackageError } from "../packageError";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  localName,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import { readRelationships, type Relationship } from "./relationships";

/** The workbook part, parsed, with where its relationships lead. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly related: readonly Relationship[];
}

/** One `<sheet>` of the workbook, in its order. Only `worksheet` has cells: charts and macro sheets are carried along. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabId: number;
  readonly kind: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

/** Finds and parses the workbook part. */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const main = readRelationships(archive, "").find(({ kind }) => kind === "officeDocument");
  const path = main?.target ?? archive.exactPath("xl/workbook.xml") ?? "";
  if (path.endsWith(".bin") || (!main && archive.exactPath("xl/workbook.bin")))
    throw new PackageError("binary-xlsb", { path });
  if (path === "" && isNoOfficeFile(archive)) throw new PackageError("not-a-workbook");
  const bytes = archive.get(path);
  if (!bytes) throw new PackageError("missing-part", { path: path || "xl/workbook.xml" });
  if (!path.endsWith(".xml")) throw new PackageError("not-a-workbook", { path });
  const root = parseXml(bytes, path);
  if (localName(root.name) !== "workbook") throw new PackageError("not-a-workbook", { path });
  return { path, root, related: readRelationships(archive, path) };
}

/** The part to which the workbook's relationship of this kind leads, if there is one. */
export function relatedPart(archive: Archive, { related }: WorkbookPart, kind: string): string | undefined {
  const target = related.find((relationship) => relationship.kind === kind)?.target;
  return target !== undefined && archive.has(target) ? target : undefined;
}

export function relatedXml(archive: Archive, workbook: WorkbookPart, kind: string): XmlElement | undefined {
  const path = relatedPart(archive, workbook, kind);
  const bytes = path === undefined ? undefined : archive.get(path);
  return path !== undefined && bytes ? parseXml(bytes, path) : undefined;
}

function isNoOfficeFile(archive: Archive): boolean {
  return (
    archive.exactPath("[Content_Types].xml") === undefined &&
    ![...archive.keys()].some((path) => path.startsWith("xl/"))
  );
}

/** The sheets in the workbook's order. */
export function sheetEntries({ root, related }: WorkbookPart): SheetEntry[] {
  return descend(root, "sheets", "sheet").map((element) => {
    const relationshipId = attributeOf(element, "id") ?? "";
    const target = related.find(({ id }) => id === relationshipId);
    const state = attributeOf(element, "state");
    return {
      name: decodeXstring(attributeOf(element, "name") ?? ""),
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      tabId: numberOf(attributeOf(element, "sheetId")) ?? 0,
      kind: target?.kind ?? "missing",
      part: target?.target ?? "",
      relationshipId,
      element,
    };
  });
}

export function dateSystemOf({ root }: WorkbookPart): 1900 | 1904 {
  return booleanOf(attributeOf(childOf(root, "workbookPr"), "date1904")) ? 1904 : 1900;
}

/** The active sheet's place among all sheets. */
export function activeTab({ root }: WorkbookPart): number {
  return numberOf(attributeOf(descend(root, "bookViews", "workbookView")[0], "activeTab")) ?? 0;
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
  /** The sheet's place among all sheets, undefined for the whole workbook. */
  readonly sheet: number | undefined;
}

export function nameEntries({ root }: WorkbookPart): NameEntry[] {
  return childrenOf(childOf(root, "definedNames"), "definedName").map((name) => ({
    name: decodeXstring(attributeOf(name, "name") ?? ""),
    formula: decodeXstring(textOf(name)),
    hidden: booleanOf(attributeOf(name, "hidden")),
    comment: decodeXstring(attributeOf(name, "comment") ?? ""),
    sheet: numberOf(attributeOf(name, "localSheetId")),
  }));
}
