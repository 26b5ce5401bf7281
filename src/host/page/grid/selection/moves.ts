import { cycle } from "./cycle";
import type { GridSource } from "../gridSource";
import type { Intent } from "./intent";
import { home, jump, lastUsed, page, step } from "./navigation";
import {
  areaAt,
  extendTo,
  selectArea,
  selectCell,
  wholeLines,
  type Position,
  type Selection,
} from "./selection";

/** The selection after a key that moves it; undefined for a key that does something else. */
export function move(
  source: GridSource,
  selection: Selection,
  intent: Intent,
  rowsOnScreen: number,
): Selection | undefined {
  if (intent.kind === "cycle") return cycle(source, selection, intent.by, intent.back);
  if (intent.kind === "wholeLines") return wholeLines(source, selection, intent.lines);
  if (intent.kind === "selectAll") return { ...selectArea(everything(source)), active: selection.active };
  if (!("extend" in intent)) return undefined;
  const from = intent.extend ? selection.focus : selection.active;
  const target = targetOf(source, from, intent, rowsOnScreen);
  return intent.extend ? extendTo(selection, target) : selectCell(target);
}

type Travel = Extract<Intent, { readonly extend: boolean }>;

function targetOf(source: GridSource, from: Position, intent: Travel, rowsOnScreen: number): Position {
  switch (intent.kind) {
    case "step":
      return step(source, from, intent.direction);
    case "jump":
      return jump(source, from, intent.direction);
    case "page":
      return page(source, from, intent.direction, rowsOnScreen);
    case "home":
      return home(source, from, intent.wholeSheet);
    case "lastUsed":
      return lastUsed(source);
  }
}

function everything(source: GridSource) {
  return { ...areaAt({ row: source.rowCount - 1, column: source.columnCount - 1 }), top: 0, left: 0 };
}

/** The whole sheet, as the corner above the row headers selects it. */
export function selectSheet(source: GridSource): Selection {
  return { ...selectArea(everything(source)), active: { row: 0, column: 0 } };
}
