import type { Grid } from "../table/grid";
import type { Table } from "../table/table";
import type { ListSheet, SheetHandle } from "./core";
import { CoreError } from "./coreError";

export interface HeldSheet {
  readonly grid: Grid;
  /** Understood at the first question. */
  readonly table: () => Table;
}

export interface HeldSheets {
  readonly add: (grid: Grid, lists: readonly ListSheet[]) => SheetHandle;
  /** @throws CoreError `not-held` */
  readonly get: (handle: SheetHandle) => HeldSheet;
  readonly release: (handle: SheetHandle) => void;
}

/** A large sheet takes some hundred megabytes: only the last few stay. */
const mostHeld = 3;

/** The sheets a core holds; the one not asked for longest goes first. */
export const createHeldSheets = (
  understand: (grid: Grid, lists: readonly ListSheet[]) => Table,
): HeldSheets => {
  const held = new Map<SheetHandle, HeldSheet>();
  let lastHandle = 0;
  return {
    add: (grid, lists) => {
      let table: Table | undefined;
      held.set(++lastHandle, { grid, table: () => (table ??= understand(grid, lists)) });
      const [oldest] = held.keys();
      if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
      return lastHandle;
    },
    get: (handle) => {
      const sheet = held.get(handle);
      if (sheet === undefined) throw new CoreError("not-held", { handle });
      held.delete(handle);
      held.set(handle, sheet);
      return sheet;
    },
    release: (handle) => {
      held.delete(handle);
    },
  };
};
