import { sequence } from "../../package/cells/sequence";
import type { ColumnLayout, RowLayout } from "../../package/lineLayout";
import type { StoredSheet } from "../../package/workbook";
import { ModelError } from "./modelError";

export type OutlineAxis = "rows" | "columns";

/** Lines are on levels 0 (in no group) to 7: Excel shows eight levels. */
const deepest = 7;

type Layout = RowLayout & ColumnLayout;
const plain = { height: undefined, width: undefined, hidden: false, style: 0 } as const;

/** The layouts of an axis: each has only the size of its own kind. */
class Lines {
  constructor(
    private readonly stored: StoredSheet,
    private readonly axis: OutlineAxis,
  ) {}

  get all(): ReadonlyMap<number, RowLayout | ColumnLayout> {
    return this.stored[this.axis];
  }

  level(index: number): number {
    return this.all.get(index)?.outline ?? 0;
  }

  change(index: number, change: Partial<Pick<Layout, "hidden" | "outline" | "collapsed">>): void {
    const { rows, columns } = this.stored;
    if (this.axis === "rows") {
      const { height, hidden, style } = plain;
      rows.set(index, { height, hidden, style, ...rows.get(index), ...change });
    } else {
      const { width, hidden, style } = plain;
      columns.set(index, { width, hidden, style, ...columns.get(index), ...change });
    }
  }
}

/** Puts lines into a group, or into one within their group. Throws `outline-too-deep`. */
export function group(stored: StoredSheet, axis: OutlineAxis, first: number, last: number): void {
  changeLevels(stored, axis, first, last, 1);
}

/** Takes lines out of the innermost of their groups; those that are in none stay. */
export function ungroup(stored: StoredSheet, axis: OutlineAxis, first: number, last: number): void {
  changeLevels(stored, axis, first, last, -1);
}

function changeLevels(stored: StoredSheet, axis: OutlineAxis, first: number, last: number, by: 1 | -1): void {
  const lines = new Lines(stored, axis);
  const indexes =
    by > 0 ? sequence(first, last) : [...lines.all.keys()].filter((at) => at >= first && at <= last);
  if (by > 0 && indexes.some((index) => lines.level(index) === deepest))
    throw new ModelError("outline-too-deep");
  for (const index of indexes) {
    const outline = Math.max(0, lines.level(index) + by);
    lines.change(index, { outline });
  }
}

/**
 * Shows or hides the lines of the group that lines belong to, or whose summary they are (the line after it). Answers which these
 * are; undefined when there is no group.
 */
export function showDetails(
  stored: StoredSheet,
  axis: OutlineAxis,
  first: number,
  last: number,
  shown: boolean,
): readonly [first: number, last: number] | undefined {
  const lines = new Lines(stored, axis);
  const start =
    lines.level(first) > 0 ? first : sequence(first, last).find((index) => lines.level(index) > 0);
  const anchor = start ?? first - 1;
  const level = lines.level(anchor);
  if (level === 0) return undefined;
  let [from, to] = [anchor, anchor];
  while (lines.level(from - 1) >= level) from -= 1;
  while (lines.level(to + 1) >= level) to += 1;
  for (const index of sequence(from, to)) lines.change(index, { hidden: !shown });
  lines.change(to + 1, { collapsed: !shown });
  return [from, to];
}

/** Shows the lines of so many levels (1 is those in no group) and hides the deeper ones. Answers whether any changed. */
export function showLevels(stored: StoredSheet, axis: OutlineAxis, levels: number): boolean {
  const lines = new Lines(stored, axis);
  let isChanged = false;
  for (const [index, layout] of [...lines.all]) {
    const level = layout.outline ?? 0;
    const hidden = level >= levels;
    if (level === 0 || layout.hidden === hidden) continue;
    lines.change(index, { hidden });
    isChanged = true;
  }
  return isChanged;
}
