import { broughtBook } from "./book/bookParts";
import { savePersons } from "./comments/saveComments";
import { saveProperties } from "./properties/saveProperties";
import { originIn } from "./read/origin";
import {
  activeTab,
  nameEntries,
  readWorkbookPart,
  sheetEntries,
  type SheetEntry,
  type WorkbookPart,
} from "./read/workbookPart";
import { readThemeColors, type ThemeColors } from "./styles/colors";
import { WorkbookStyles } from "./styles/workbookStyles";
import type { StoredSheet, StoredWorkbook } from "./workbook";
import { attributeOf, booleanOf, descend, type XmlElement } from "./xml/element";
import { Archive } from "./zip/archive";
import type { PackedPart } from "./zip/packedPart";
import { dropStaleCalcChain } from "./save/calcChain";
import { saveCustomXml } from "./save/customXml";
import { spreadsheetType } from "./save/emptyPackage";
import { PackageEditor, relationshipType } from "./save/packageEditor";
import { reachableParts } from "./save/reachable";
import { withRelationshipsPrefix } from "./save/relationshipsPrefix";
import { saveSettings } from "./save/settings";
import { saveSheet } from "./save/sheetPart";
import type { SheetText } from "./save/sheetText";
import {
  nameElements,
  placesOf,
  setActiveTab,
  setWorkbookLists,
  sheetElements,
  type Place,
} from "./save/workbookXml";

/**
 * The workbook as bytes. Sheets marked `changed`, sheets that are new, and what the workbook says of its sheets,
 * names, styles, settings and custom XML are written anew where they differ from `original`; every other part is
 * carried over as it is.
 * The workbook itself is left as it was: it can be changed further and saved again.
 */
export function saveWorkbook(workbook: StoredWorkbook): Uint8Array {
  return beginSaving(workbook).finish();
}

/** A save of which everything is done but to write the sheets, which takes long. */
export interface PendingSave {
  /** The sheets that are to be written, by their path. They are those of the workbook, and change with it. */
  readonly sheets: ReadonlyMap<string, SheetText>;
  /** The workbook as bytes. What is not among the `packed` parts is written now. */
  readonly finish: (packed?: ReadonlyMap<string, PackedPart>) => Uint8Array;
}

export function beginSaving(workbook: StoredWorkbook): PendingSave {
  if (!(workbook.original instanceof Archive)) throw new TypeError("saving needs an opened workbook");
  const editor = new Saving(workbook, workbook.original).run();
  editor.settle();
  return { sheets: editor.sheets, finish: (packed) => editor.finish(packed) };
}

class Saving {
  private readonly editor: PackageEditor;
  private readonly part: WorkbookPart;
  private readonly entries: readonly SheetEntry[];
  private readonly places: readonly Place[];
  private readonly strict: boolean;
  private readonly theme: ThemeColors;
  private readonly active: StoredSheet | undefined;
  private readonly newSheets = new Map<StoredSheet, string>();

  constructor(
    private readonly workbook: StoredWorkbook,
    original: Archive,
  ) {
    this.editor = new PackageEditor(original);
    this.part = readWorkbookPart(original);
    this.entries = sheetEntries(this.part);
    this.places = placesOf(workbook.sheets, this.entries, (sheet) => this.entryOf(sheet));
    this.strict = attributeOf(this.part.root, "conformance") === "strict";
    const theme = this.part.related.find(({ kind }) => kind === "theme");
    this.theme = readThemeColors(theme && this.editor.read(theme.target));
    this.active = workbook.sheets[workbook.activeSheet];
  }

  run(): PackageEditor {
    const { editor, part, workbook } = this;
    const before = this.leavesSomething() ? reachableParts(editor) : undefined;
    for (const sheet of workbook.sheets) if (this.mustWrite(sheet)) this.writeSheet(sheet);
    this.saveWorkbookPart();
    this.saveStyles();
    saveCustomXml(editor, part.path, workbook.customXml, this.strict);
    saveProperties(editor, workbook.properties, workbook.customDocumentProperties);
    savePersons(editor, part.path, workbook.persons);
    saveSettings(editor, workbook.settings, workbook.settingsOwner);
    dropStaleCalcChain(editor, part.path, part.related, (id) => this.sheetById(id));
    if (before) this.dropUnreachable(before);
    return editor;
  }

  private entryOf(sheet: StoredSheet): SheetEntry | undefined {
    const origin = originIn(this.workbook.original, sheet.cells);
    return origin && this.entries.find(({ part }) => part === origin.part);
  }

  private activeChanged(): boolean {
    return this.places.findIndex(({ sheet }) => sheet === this.active) !== activeTab(this.part);
  }

  /** New and changed sheets, and those whose mark of being selected would contradict a new active sheet. */
  private mustWrite(sheet: StoredSheet): boolean {
    const origin = originIn(this.workbook.original, sheet.cells);
    if (sheet.changed || !origin) return true;
    return this.activeChanged() && isSelected(origin.frame) !== (sheet === this.active);
  }

  private writeSheet(sheet: StoredSheet): void {
    const origin = originIn(this.workbook.original, sheet.cells);
    const { strict, theme } = this;
    const path = saveSheet(this.editor, { sheet, origin, selected: sheet === this.active, strict, theme });
    if (origin) return;
    this.newSheets.set(
      sheet,
      this.editor.relate(this.part.path, relationshipType(strict, "worksheet"), path),
    );
  }

  private saveWorkbookPart(): void {
    const { workbook, places, part, entries } = this;
    const book = broughtBook(part.root, workbook);
    const [root, relationships] = withRelationshipsPrefix(book, this.strict);
    const sheets = sheetElements(
      root,
      places,
      `${relationships}:id`,
      (sheet) => this.newSheets.get(sheet) ?? "",
    );
    const placeOf = (sheet: StoredSheet) => places.findIndex((place) => place.sheet === sheet);
    const oldPlaceOf = (sheet: StoredSheet) => {
      const entry = this.entryOf(sheet);
      return entry && entries.indexOf(entry);
    };
    const scoped = workbook.names.filter(({ sheet }) => !sheet || placeOf(sheet) >= 0);
    const names = nameElements(root, scoped, oldPlaceOf, placeOf);
    const unchanged = this.sameSheets() && this.sameNames(placeOf) && !this.activeChanged();
    if (unchanged && book === part.root) return;
    this.editor.adopt(part.path, root);
    setWorkbookLists(root, sheets, names);
    if (this.activeChanged()) setActiveTab(root, Math.max(0, this.active ? placeOf(this.active) : 0));
    for (const entry of this.goneEntries()) this.editor.unrelate(part.path, entry.relationshipId);
    if (!this.sameSheets()) this.forgetTitles();
  }

  private goneEntries(): SheetEntry[] {
    return this.entries.filter((entry) => !this.places.some((place) => place.entry === entry));
  }

  private sameSheets(): boolean {
    return (
      this.places.length === this.entries.length &&
      this.places.every(({ sheet, entry }, index) => {
        if (!entry || entry !== this.entries[index]) return false;
        return !sheet || (sheet.name === entry.name && sheet.visibility === entry.visibility);
      })
    );
  }

  private sameNames(placeOf: (sheet: StoredSheet) => number): boolean {
    const now = this.workbook.names.map(({ name, formula, hidden, comment, sheet }) => {
      const place = sheet && placeOf(sheet);
      return { name, formula, hidden, comment, sheet: place };
    });
    return JSON.stringify(now) === JSON.stringify(nameEntries(this.part));
  }

  /** The extended properties list the sheets' names: a list of names that are gone must not stay behind. */
  private forgetTitles(): void {
    const path = this.editor.original.has("docProps/app.xml") ? "docProps/app.xml" : undefined;
    if (path === undefined) return;
    const root = this.editor.edit(path);
    const stale = ["TitlesOfParts", "HeadingPairs"];
    const kept = root.children.filter((child) => typeof child === "string" || !stale.includes(child.name));
    root.children.splice(0, Infinity, ...kept);
  }

  private saveStyles(): void {
    const { styles } = this.workbook;
    if (!(styles instanceof WorkbookStyles) || !styles.changed) return;
    const known = this.part.related.find(({ kind }) => kind === "styles");
    const path = known?.target ?? this.editor.freePath("xl/styles", ".xml");
    if (!known && this.newSheets.size === 0 && !this.workbook.sheets.some(({ changed }) => changed)) return;
    this.editor.adopt(path, styles.root);
    if (known) return;
    this.editor.addContentType(path, `${spreadsheetType}.styles+xml`);
    this.editor.relate(this.part.path, relationshipType(this.strict, "styles"), path);
  }

  private sheetById(id: string): StoredSheet | "unchanged" | "gone" {
    const place = this.places.find(({ entry }) => attributeOf(entry?.element, "sheetId") === id);
    if (!place) return "gone";
    return place.sheet?.changed ? place.sheet : "unchanged";
  }

  private leavesSomething(): boolean {
    return this.goneEntries().length > 0 || this.workbook.sheets.some(({ changed }) => changed);
  }

  /** What only a deleted sheet, table or property led to goes with it. */
  private dropUnreachable(before: ReadonlySet<string>): void {
    const now = reachableParts(this.editor);
    for (const path of before) if (!now.has(path) && this.editor.has(path)) this.editor.remove(path);
  }
}

function isSelected(frame: XmlElement): boolean {
  const [view] = descend(frame, "sheetViews", "sheetView");
  return booleanOf(attributeOf(view, "tabSelected"));
}
