import type { CellStore } from "../cells/cellStore";
import type { XmlElement } from "../xml/element";

/** Where a sheet was read from. */
export interface SheetOrigin {
  /** The package, as in `StoredWorkbook.original`. */
  readonly original: ReadonlyMap<string, Uint8Array>;
  readonly part: string;
  /** The part without its rows: what is not modelled is kept from here when the sheet is saved. */
  readonly frame: XmlElement;
}

/** Kept by the cells, which stay the same object however a sheet is wrapped or copied. */
const origins = new WeakMap<CellStore, SheetOrigin>();

export function rememberOrigin(cells: CellStore, origin: SheetOrigin): void {
  origins.set(cells, origin);
}

/** Where the sheet with these cells was read from, if it was from this package. */
export function originIn(
  original: ReadonlyMap<string, Uint8Array>,
  cells: CellStore,
): SheetOrigin | undefined {
  const origin = origins.get(cells);
  return origin?.original === original ? origin : undefined;
}
