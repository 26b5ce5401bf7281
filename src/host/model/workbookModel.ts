import type { Area, StoredWorkbook } from "../../package/workbook";
import { Bindings } from "./bindings";
import type { CellContext } from "./cells";
import { activateChart } from "./charts/activeChart";
import { refreshCharts } from "./charts/refreshCharts";
import { displayText, editText } from "./cellText";
import { changesFile, endsHistory, type ChangeSource, type ModelChange, type ModelListener } from "./change";
import { ChangeFeed } from "./changes/changeFeed";
import { Recalculation } from "./dependencies/recalculation";
import { openStored, saveStored, emptyStored } from "./files";
import { SheetModel } from "./sheetModel";
import { sameName } from "./sheetName";
import { settleTables } from "./tables/settleTables";
import { UserEdits } from "./userEdits";

/** The open workbook: one for the page, the add-in and the tests. What sheets can do is in `sheets.ts` and `sheetTabs.ts`. */
export class WorkbookModel {
  /** In the order of their tabs. Changed by these two only. */
  readonly sheets: SheetModel[];
  /** What a person does to cells, and undoing it. */
  readonly edits: UserEdits;
  /** Places that an add-in has names for. */
  readonly bindings = new Bindings();
  /** The language in which the person reads and types numbers and dates (BCP 47). */
  language = "en-US";
  /** Which formulas depend on what, and whose values are not known any more. */
  readonly recalculation: Recalculation;
  #active: SheetModel;
  #dirty = false;
  #wasSaved = true;
  readonly #changes = new ChangeFeed((change) => {
    this.#follow(change);
  });

  /** `name` is the file's name with its ending. A workbook has at least one sheet. */
  constructor(
    readonly stored: StoredWorkbook,
    public name: string,
  ) {
    this.sheets = stored.sheets.map((sheet) => new SheetModel(sheet));
    const active = this.sheets[stored.activeSheet];
    const shown = active?.stored.visibility === "visible" ? active : this.visibleSheets[0];
    const first = shown ?? this.sheets[0];
    if (first === undefined) throw new Error("a workbook needs a sheet");
    this.#active = first;
    this.edits = new UserEdits(this);
    this.recalculation = new Recalculation(this);
  }

  /** Opens the bytes of an .xlsx. Throws the package room's `PackageError`. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
    return new WorkbookModel(await openStored(bytes), name);
  }

  /** A new workbook with one empty sheet, made now. */
  static empty(name: string, now = new Date()): WorkbookModel {
    const model = new WorkbookModel(emptyStored(), name);
    const created = `${now.toISOString().slice(0, 19)}Z`;
    model.stored.properties = { ...model.stored.properties, created };
    model.#wasSaved = false;
    return model;
  }

  /** The workbook as .xlsx, parts that nobody changed as they were. Call {@link markSaved} once they are safe. */
  async toBytes(): Promise<Uint8Array> {
    return saveStored(this.toStored());
  }

  /** The workbook as it is to be saved. */
  toStored(): StoredWorkbook {
    const { stored } = this;
    stored.activeSheet = this.sheets.indexOf(this.#active);
    refreshCharts(this);
    return { ...stored, calculation: this.recalculation.calculation };
  }

  get visibleSheets(): readonly SheetModel[] {
    return this.sheets.filter((sheet) => sheet.stored.visibility === "visible");
  }

  get activeSheet(): SheetModel {
    return this.#active;
  }

  /** What is selected on the active sheet; its top left is the active cell. */
  get selection(): Area {
    return this.#active.selection;
  }

  /** Whether it was ever in a file: opened from one, or saved to one. */
  get wasSaved(): boolean {
    return this.#wasSaved;
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** What showing and typing values needs to know. */
  get context(): CellContext {
    const { styles, dateSystem } = this.stored;
    return { styles, dateSystem, language: this.language };
  }

  /** By id or name, without regard to case. */
  findSheet(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sameName(sheet.id, key) || sameName(sheet.name, key));
  }

  /** Hears every change until the returned function is called. */
  subscribe(listener: ModelListener): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Says that something was changed. Whoever changes `stored` calls this, and nobody else. */
  announce(change: ModelChange): void {
    this.#changes.announce(change);
  }

  /** Does what would announce many changes; those of one kind on one sheet are announced as one afterwards. */
  together(act: () => void): void {
    this.#changes.together(act);
  }

  /** Says that a block of cells holds other values now. */
  announceCells(sheet: SheetModel, area: Area, source: ChangeSource): void {
    this.announce({ kind: "cells", sheet, area, source });
  }

  /** `others` are selected as well, with Ctrl. */
  select(sheet: SheetModel, area: Area, others: readonly Area[] = []): void {
    this.activate(sheet);
    sheet.selection = area;
    activateChart(this, sheet, undefined);
    sheet.otherSelected = others;
    this.announce({ kind: "selection", sheet, area });
  }

  /** Brings a sheet to the front; nothing happens when it is there already. */
  activate(sheet: SheetModel): void {
    if (sheet === this.#active) return;
    const previous = this.#active;
    this.#active = sheet;
    this.announce({
      kind: "sheetActivated",
      sheet,
      previous: this.sheets.includes(previous) ? previous : undefined,
    });
  }

  /** What the cell shows, by its number format. */
  displayText(sheet: SheetModel, row: number, column: number): string {
    return displayText(sheet, row, column, this.context);
  }

  /** What the formula bar shows: `=` and the formula, or a constant as one would type it. */
  editText(sheet: SheetModel, row: number, column: number): string {
    return editText(sheet, row, column, this.context);
  }

  /** `Workbook.isDirty` of Office.js may be set by hand. */
  setDirty(dirty: boolean): void {
    this.#dirty = dirty;
  }

  /** The bytes of {@link toBytes} are where the person wanted them. */
  markSaved(): void {
    this.#wasSaved = true;
    this.#dirty = false;
    this.announce({ kind: "saved" });
  }

  #follow(change: ModelChange): void {
    if (change.kind === "cells") settleTables(this, change.sheet, change.area);
    if (changesFile(change)) {
      this.#dirty = true;
      if ("sheet" in change) change.sheet.stored.changed = true;
    }
    this.recalculation.note(change);
    this.bindings.follow(change);
    this.#changes.tell(change);
    if (endsHistory(change)) this.edits.forget();
  }
}
