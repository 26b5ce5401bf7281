import type { StoredTable } from "../../package/tables/storedTable";
import type { Area } from "../../package/workbook";
import type { ModelChange } from "./change";
import type { SheetModel } from "./sheetModel";
import { movedArea } from "./structure/movedArea";

export type BindingKind = "Range" | "Table" | "Text";

/** A place in the workbook that an add-in knows by a name of its own, for as long as the workbook is open. */
export interface Binding {
  readonly id: string;
  readonly kind: BindingKind;
  readonly sheet: SheetModel;
  readonly area: Area;
  /** Of a binding to a table: its area is that of the table. */
  readonly table: StoredTable | undefined;
}

/** The bindings of an open workbook, in the order they were made. */
export class Bindings {
  #all: readonly Binding[] = [];

  get all(): readonly Binding[] {
    return this.#all;
  }

  find(id: string): Binding | undefined {
    return this.#all.find((binding) => binding.id === id);
  }

  add(binding: Binding): void {
    this.#all = [...this.#all, binding];
  }

  remove(id: string): void {
    this.#all = this.#all.filter((binding) => binding.id !== id);
  }

  /** Bindings go where their cells go, and end with them. */
  follow(change: ModelChange): void {
    if (change.kind === "sheetDeleted") this.#all = this.#all.filter(({ sheet }) => sheet !== change.sheet);
    if (change.kind !== "structure") return;
    this.#all = this.#all.flatMap((binding) => {
      if (binding.sheet !== change.sheet) return [binding];
      const area = movedArea(binding.area, change.move);
      return area === undefined ? [] : [{ ...binding, area }];
    });
  }
}
