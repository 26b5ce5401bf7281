import type { Area } from "../../../package/workbook";
import { sameArea } from "../../model/area";
import { activateChart } from "../../model/charts/activeChart";
import type { ModelChange } from "../../model/change";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "../grid/gridSource";
import { selectArea, selectedArea, type Selection } from "../grid/selection/selection";
import { SheetSources } from "./sheetSources";
import { tabsOf, type WorkbookSnapshot } from "./workbookSnapshot";

/** Changes that no cell shows. */
const unseenInCells = new Set<ModelChange["kind"]>([
  "selection",
  "sheetActivated",
  "chartActivated",
  "history",
  "saved",
]);

/** What was copied or cut, until it is pasted elsewhere, something else is changed, or Esc. */
export interface CopiedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly mode: "copy" | "cut";
  /** What was given to the clipboard: where another program puts something else there, this is past. */
  readonly text: string;
}

/** Turns a workbook's changes into snapshots: however many an add-in makes at once, the page draws once. */
export class WorkbookView {
  #snapshot: WorkbookSnapshot;
  #waiting = false;
  readonly #sources: SheetSources;
  readonly #selections = new Map<SheetModel, Selection>();
  #copied: CopiedCells | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(readonly model: WorkbookModel) {
    this.#sources = new SheetSources(model);
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
    this.#sources.setZoom(this.model.activeSheet, zoom);
    this.#publish();
  }

  #note(change: ModelChange): void {
    if (!unseenInCells.has(change.kind)) {
      this.#copied = undefined;
      this.#sources.forget(change);
    }
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
      sheets: tabsOf(model),
      sheet,
      source,
      selection: this.#selectionOn(sheet, source),
      copied: this.#copied?.sheet === sheet ? this.#copied.area : undefined,
    };
  }

  /** A sheet as the grid draws it now. */
  sourceOf(sheet: SheetModel): GridSource {
    return this.#sources.of(sheet);
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
