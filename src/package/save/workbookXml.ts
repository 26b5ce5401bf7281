import type { SheetEntry } from "../read/workbookPart";
import type { StoredName, StoredSheet } from "../workbook";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  isElement,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { prefixOf } from "../frame/frameOrder";

/** A sheet's place in the saved workbook; `sheet` is undefined for one that has no cells and is carried along. */
export interface Place {
  readonly sheet: StoredSheet | undefined;
  readonly entry: SheetEntry | undefined;
}

/**
 * The saved order: the model's, with each chart sheet behind the sheet it stood behind. An entry whose sheet is no
 * longer in the model is left out.
 */
export function placesOf(
  sheets: readonly StoredSheet[],
  entries: readonly SheetEntry[],
  entryOf: (sheet: StoredSheet) => SheetEntry | undefined,
): Place[] {
  const places: Place[] = sheets.map((sheet) => ({ sheet, entry: entryOf(sheet) }));
  entries.forEach((entry, index) => {
    if (entry.kind === "worksheet") return;
    const before = [...entries.slice(0, index)]
      .reverse()
      .find((other) => places.some((place) => place.entry === other));
    places.splice(before ? places.findIndex((place) => place.entry === before) + 1 : 0, 0, {
      sheet: undefined,
      entry,
    });
  });
  return places;
}

/** `<sheet>` elements in the order of the places; `relationshipOf` gives the id of a new sheet's part. */
export function sheetElements(
  root: XmlElement,
  places: readonly Place[],
  idName: string,
  relationshipOf: (sheet: StoredSheet) => string,
): XmlElement[] {
  let lastId = Math.max(
    0,
    ...places.map(({ sheet, entry }) => Math.max(sheet?.tabId ?? 0, entry?.tabId ?? 0)),
  );
  return places.map(({ sheet, entry }) => {
    if (!sheet) return entry?.element ?? element(`${prefixOf(root)}sheet`);
    const own = entry?.element.attributes ?? {
      sheetId: String(sheet.tabId || ++lastId),
      [idName]: relationshipOf(sheet),
    };
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    return element(`${prefixOf(root)}sheet`, { ...own, name: encodeXstring(sheet.name), state });
  });
}

/** The defined names; what Excel notes beside a name's text (`function`, `description`, ...) stays with it. */
export function nameElements(
  root: XmlElement,
  names: readonly StoredName[],
  oldPlaceOf: (sheet: StoredSheet) => number | undefined,
  placeOf: (sheet: StoredSheet) => number,
): XmlElement[] {
  const old = childrenOf(childOf(root, "definedNames"));
  return names.map(({ name, formula, hidden, comment, sheet }) => {
    const scope = sheet && oldPlaceOf(sheet);
    const known = old.find(
      (other) =>
        attributeOf(other, "name") === encodeXstring(name) &&
        numberOf(attributeOf(other, "localSheetId")) === scope,
    );
    const attributes = {
      ...known?.attributes,
      name: encodeXstring(name),
      comment: comment === "" ? undefined : encodeXstring(comment),
      localSheetId: sheet && placeOf(sheet),
      hidden: hidden ? 1 : undefined,
    };
    return element(`${prefixOf(root)}definedName`, attributes, [encodeXstring(formula)]);
  });
}

/** The children of `<workbook>` up to where names stand (CT_Workbook, ECMA-376-1, 18.2.27). */
const beforeNames = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "workbookProtection",
].concat(["bookViews", "sheets", "functionGroups", "externalReferences", "revisionPtr"]);

/** Puts the lists into the workbook part. */
export function setWorkbookLists(
  root: XmlElement,
  sheets: readonly XmlElement[],
  names: readonly XmlElement[],
): void {
  const list = childOf(root, "sheets");
  list?.children.splice(0, Infinity, ...sheets);
  const oldNames = childOf(root, "definedNames");
  if (oldNames) root.children.splice(root.children.indexOf(oldNames), 1);
  if (names.length === 0) return;
  const place = root.children.reduce(
    (last, child, index) => (isElement(child) && beforeNames.includes(localName(child.name)) ? index : last),
    -1,
  );
  root.children.splice(place + 1, 0, element(`${prefixOf(root)}definedNames`, {}, names));
}

/** Makes the sheet at `tab` the active one. */
export function setActiveTab(root: XmlElement, tab: number): void {
  const view = childrenOf(childOf(root, "bookViews"))[0];
  if (view) {
    view.attributes["activeTab"] = String(tab);
    delete view.attributes["firstSheet"];
  } else {
    const prefix = prefixOf(root);
    const views = element(`${prefix}bookViews`, {}, [element(`${prefix}workbookView`, { activeTab: tab })]);
    const sheets = root.children.findIndex((child) => isElement(child) && localName(child.name) === "sheets");
    root.children.splice(sheets, 0, views);
  }
}
