import type { ModelChange } from "../../model/change";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "../grid/gridSource";
import { sheetLayout, type SheetLayout } from "../grid/sheetLayout";
import { sheetSource } from "../grid/sheetSource";
import { today } from "./today";

/** Changes after which rows, columns or merges may lie elsewhere. */
const movesCells = new Set<ModelChange["kind"]>([
  "structure",
  "format",
  "sheetLayout",
  "sheetAdded",
  "sheetDeleted",
  "tables",
]);

/** The sheets of a workbook as the grid draws them, each made once until a change that cells show. */
export class SheetSources {
  readonly #layouts = new Map<SheetModel, SheetLayout>();
  readonly #sources = new Map<SheetModel, GridSource>();
  readonly #zooms = new Map<SheetModel, number>();

  constructor(private readonly model: WorkbookModel) {}

  of(sheet: SheetModel): GridSource {
    const layout =
      this.#layouts.get(sheet) ??
      sheetLayout(sheet.stored, this.model.stored.styles, this.#zooms.get(sheet) ?? 1);
    this.#layouts.set(sheet, layout);
    const source = this.#sources.get(sheet) ?? sheetSource(this.model, sheet, layout, today());
    this.#sources.set(sheet, source);
    return source;
  }

  setZoom(sheet: SheetModel, zoom: number): void {
    this.#zooms.set(sheet, zoom);
    this.#layouts.delete(sheet);
    this.#sources.delete(sheet);
  }

  /** A change was made that cells show. */
  forget(change: ModelChange): void {
    if (movesCells.has(change.kind)) this.#layouts.clear();
    this.#sources.clear();
  }
}
