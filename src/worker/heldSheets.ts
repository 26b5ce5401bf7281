import type { Corrections } from "../table/corrections/correction";
import type { Grid } from "../table/grid";
import type { Table } from "../table/table";
import { readSheet, settle, type Context, type SheetReading } from "../table/understand";
import { CoreError } from "./coreError";

/** A sheet that the core holds; see `Core.hold`. */
export type SheetHandle = number;

export interface HeldSheet {
  readonly grid: Grid;
  /** Understood at the first question; after `correct` its columns are compared again, not read again. */
  readonly table: () => Table;
  readonly correct: (corrections: Corrections) => void;
}

export interface HeldSheets {
  readonly add: (grid: Grid, context: Context) => SheetHandle;
  /** @throws CoreError `not-held` */
  readonly get: (handle: SheetHandle) => HeldSheet;
  readonly release: (handle: SheetHandle) => void;
}

/** A large sheet takes some hundred megabytes: only the last few stay. */
const mostHeld = 3;

/** The sheets a core holds; the one not asked for longest goes first. */
export const createHeldSheets = (): HeldSheets => {
  const held = new Map<SheetHandle, HeldSheet>();
  let lastHandle = 0;
  return {
    add: (grid, context) => {
      held.set(++lastHandle, heldSheet(grid, context));
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

const heldSheet = (grid: Grid, context: Context): HeldSheet => {
  let reading: SheetReading | undefined;
  let corrections: Corrections = {};
  let table: Table | undefined;
  return {
    grid,
    table: () => (table ??= settle((reading ??= readSheet(grid, context)), corrections)),
    correct: (said) => {
      corrections = said;
      table = undefined;
    },
  };
};
