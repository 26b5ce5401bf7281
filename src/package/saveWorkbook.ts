import { broughtBook } from "./book/bookParts";
import { savePersons } from "./comments/saveComments";
import { saveProperties } from "./properties/saveProperties";
import { originIn } from "./read/origin";
import { readWorkbookPart, type WorkbookPart } from "./read/workbookPart";
import { readThemeColors, type ThemeColors } from "./styles/colors";
import type { StoredSheet, StoredWorkbook } from "./workbook";
import { attributeOf, booleanOf, descend, type XmlElement } from "./xml/element";
import { Archive } from "./zip/archive";
import type { PackedPart } from "./zip/packedPart";
import { dropStaleCalcChain } from "./save/calcChain";
import { saveCustomXml } from "./save/customXml";
import { forgetTitles } from "./save/forgetTitles";
import { PackageEditor } from "./save/packageEditor";
import { relationshipType } from "./save/relationshipType";
import { reachableParts } from "./save/reachable";
import { withRelationshipsPrefix } from "./save/relationshipsPrefix";
import { saveSettings } from "./save/settings";
import { saveStyles } from "./save/saveStyles";
import { saveSheet } from "./save/sheetPart";
import type { SheetText } from "./save/sheetText";
import { WorkbookLists } from "./save/workbookLists";
import { nameElements, setActiveTab, setWorkbookLists, sheetElements } from "./save/workbookXml";

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
  private readonly lists: WorkbookLists;
  private readonly strict: boolean;
  private readonly theme: ThemeColors;
  private readonly newSheets = new Map<StoredSheet, string>();

  constructor(
    private readonly workbook: StoredWorkbook,
    original: Archive,
  ) {
    this.editor = new PackageEditor(original);
    this.part = readWorkbookPart(original);
    this.lists = new WorkbookLists(workbook, this.part);
    this.strict = attributeOf(this.part.root, "conformance") === "strict";
    const theme = this.part.related.find(({ kind }) => kind === "theme");
    this.theme = readThemeColors(theme && this.editor.read(theme.target));
  }

  run(): PackageEditor {
    const { editor, part, workbook } = this;
    const before = this.leavesSomething() ? reachableParts(editor) : undefined;
    for (const sheet of workbook.sheets) if (this.mustWrite(sheet)) this.writeSheet(sheet);
    this.saveWorkbookPart();
    const writesSheets = this.newSheets.size > 0 || workbook.sheets.some(({ changed }) => changed);
    saveStyles(editor, part, workbook.styles, { strict: this.strict, writesSheets });
    saveCustomXml(editor, part.path, workbook.customXml, this.strict);
    saveProperties(editor, workbook.properties, workbook.customDocumentProperties);
    savePersons(editor, part.path, workbook.persons);
    saveSettings(editor, workbook.settings, workbook.settingsOwner);
    dropStaleCalcChain(editor, part.path, part.related, (id) => this.lists.sheetById(id));
    if (before) this.dropUnreachable(before);
    return editor;
  }

  /** New and changed sheets, and those whose mark of being selected would contradict a new active sheet. */
  private mustWrite(sheet: StoredSheet): boolean {
    const origin = originIn(this.workbook.original, sheet.cells);
    if (sheet.changed || !origin) return true;
    return this.lists.activeChanged && isSelected(origin.frame) !== (sheet === this.lists.active);
  }

  private writeSheet(sheet: StoredSheet): void {
    const origin = originIn(this.workbook.original, sheet.cells);
    const { strict, theme, lists } = this;
    const path = saveSheet(this.editor, { sheet, origin, selected: sheet === lists.active, strict, theme });
    if (origin) return;
    this.newSheets.set(
      sheet,
      this.editor.relate(this.part.path, relationshipType(strict, "worksheet"), path),
    );
  }

  private saveWorkbookPart(): void {
    const { workbook, lists, part } = this;
    const book = broughtBook(part.root, workbook);
    const isSame = !lists.sheetsChanged && !lists.namesChanged && !lists.activeChanged;
    if (isSame && book === part.root) return;
    const [root, relationships] = withRelationshipsPrefix(book, this.strict);
    const sheets = sheetElements(
      root,
      lists.places,
      `${relationships}:id`,
      (sheet) => this.newSheets.get(sheet) ?? "",
    );
    const scoped = workbook.names.filter(({ sheet }) => !sheet || lists.placeOf(sheet) >= 0);
    const names = nameElements(root, scoped, lists.oldPlaceOf, lists.placeOf);
    this.editor.adopt(part.path, root);
    setWorkbookLists(root, sheets, names);
    if (lists.activeChanged) setActiveTab(root, Math.max(0, lists.active ? lists.placeOf(lists.active) : 0));
    for (const entry of lists.goneEntries) this.editor.unrelate(part.path, entry.relationshipId);
    if (lists.sheetsChanged) forgetTitles(this.editor);
  }

  private leavesSomething(): boolean {
    return this.lists.goneEntries.length > 0 || this.workbook.sheets.some(({ changed }) => changed);
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
