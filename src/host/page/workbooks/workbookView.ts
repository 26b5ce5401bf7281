import type { Area } from "../../../package/workbook";
import { sameArea } from "../../model/area";
import { activateChart } from "../../model/charts/activeChart";
import type { ModelChange } from "../../model/change";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "../grid/gridSource";
import { selectArea, selectedArea, type Selection } from "../grid/selection/selection";
import { sheetLayout, type SheetLayout } from "../grid/sheetLayout";
import { sheetSource } from "../grid/sheetSource";
import { today } from "./today";

/** One open workbook as the page draws it; a new value after every change. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly dirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sheets: readonly SheetTab[];
  readonly sheet: SheetModel;
  readonly source: GridSource;
  readonly selection: Selection;
  /** What of this sheet was copied or cut and waits to be pasted. */
  readonly copied: Area | undefined;
}

/** What was copied or cut, until it is pasted elsewhere, something else is changed, or Esc. */
export interface CopiedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly mode: "copy" | "cut";
  /** What was given to the clipboard: where another program puts something else there, this is past. */
  readonly text: string;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or `""`. */
  readonly color: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Changes after which rows, columns or merges may lie elsewhere. */
const movesCells = new Set<ModelChange["kind"]>([
  "structure",
  "format",
  "sheetLayout",
  "sheetAdded",
  "sheetDeleted",
  "tables",
]);

/** Changes that no cell shows. */
const unseenInCells = new Set<ModelChange["kind"]>([
  "selection",
  "sheetActivated",
  "chartActivated",
  "history",
  "saved",
]);

/** Turns a workbook's changes into snapshots: however many an add-in makes at once, the page draws once. */
export class WorkbookView {
  #snapshot: WorkbookSnapshot;
  #waiting = false;
  readonly #layouts = new Map<SheetModel, SheetLayout>();
  readonly #sources = new Map<SheetModel, GridSource>();
  readonly #selections = new Map<SheetModel, Selection>();
  readonly #zooms = new Map<SheetModel, number>();
  #copied: CopiedCells | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(readonly model: WorkbookModel) {
    this.#snapshot = this.#take();
    model.subscribe((change) => {
      this.#note(change);
    });
  }

  readonly current = (): WorkbookSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A person selects: the page sees it at once, the add-in by its event. */
  select(selection: Selection): void {
    const { activeSheet } = this.model;
    const area = selectedArea(selection, this.#snapshot.source);
    this.#selections.set(activeSheet, selection);
    activateChart(this.model, activeSheet, undefined);
    if (!isSelected(activeSheet, area, selection.others)) {
      this.model.select(activeSheet, area, selection.others);
    }
    this.#publish();
  }

  get copied(): CopiedCells | undefined {
    return this.#copied;
  }

  setCopied(copied: CopiedCells | undefined): void {
    if (copied === this.#copied) return;
    this.#copied = copied;
    this.#publish();
  }

  /** 1 is as large as the file says. Each sheet has its own, as in Excel. */
  setZoom(zoom: number): void {
    const { activeSheet } = this.model;
    this.#zooms.set(activeSheet, zoom);
    this.#layouts.delete(activeSheet);
    this.#sources.delete(activeSheet);
    this.#publish();
  }

  #note(change: ModelChange): void {
    if (!unseenInCells.has(change.kind)) this.#copied = undefined;
    if (movesCells.has(change.kind)) this.#layouts.clear();
    if (!unseenInCells.has(change.kind)) this.#sources.clear();
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#publish();
    });
  }

  #publish(): void {
    this.#waiting = false;
    this.#snapshot = this.#take();
    for (const listener of this.#listeners) listener();
  }

  #take(): WorkbookSnapshot {
    const { model } = this;
    const sheet = model.activeSheet;
    const source = this.sourceOf(sheet);
    return {
      name: model.name,
      dirty: model.isDirty,
      canUndo: model.edits.canUndo,
      canRedo: model.edits.canRedo,
      sheets: model.sheets.map(({ id, name, stored }) => ({
        id,
        name,
        color: stored.tabColor,
        visibility: stored.visibility,
      })),
      sheet,
      source,
      selection: this.#selectionOn(sheet, source),
      copied: this.#copied?.sheet === sheet ? this.#copied.area : undefined,
    };
  }

  /** A sheet as the grid draws it now. */
  sourceOf(sheet: SheetModel): GridSource {
    const layout =
      this.#layouts.get(sheet) ??
      sheetLayout(sheet.stored, this.model.stored.styles, this.#zooms.get(sheet) ?? 1);
    this.#layouts.set(sheet, layout);
    const source = this.#sources.get(sheet) ?? sheetSource(this.model, sheet, layout, today());
    this.#sources.set(sheet, source);
    return source;
  }

  /** The person's selection, unless an add-in has selected something else since. */
  #selectionOn(sheet: SheetModel, source: GridSource): Selection {
    const known = this.#selections.get(sheet);
    if (known !== undefined && isSelected(sheet, selectedArea(known, source), known.others)) return known;
    const selection = selectArea(sheet.selection, sheet.otherSelected);
    this.#selections.set(sheet, selection);
    return selection;
  }
}

/** Whether the model's selection is these areas. */
function isSelected(sheet: SheetModel, area: Area, others: readonly Area[]): boolean {
  const selected = [...sheet.otherSelected, sheet.selection];
  const wanted = [...others, area];
  return (
    selected.length === wanted.length &&
    wanted.every((each, index) => sameArea(each, selected[index] ?? each))
  );
}
