import { maximumColumns } from "../cells/address";
import type { ColumnLayout } from "../lineLayout";
import { attributeOf, booleanOf, descend, element, numberOf, type XmlElement } from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

export const columnsPart = framePart({
  field: "columns",
  read: readColumns,
  write: (frame, columns) => withChild(frame, "cols", columnElements(columns, prefixOf(frame))),
});

/** The layout of each column that a `<col>` covers; ranges may reach the last column. */
function readColumns(frame: XmlElement): Map<number, ColumnLayout> {
  const columns = new Map<number, ColumnLayout>();
  for (const col of descend(frame, "cols", "col")) {
    const first = (numberOf(attributeOf(col, "min")) ?? 1) - 1;
    const last = Math.min((numberOf(attributeOf(col, "max")) ?? 1) - 1, maximumColumns - 1);
    const outline = numberOf(attributeOf(col, "outlineLevel")) ?? 0;
    const collapsed = booleanOf(attributeOf(col, "collapsed"));
    const layout = {
      width: numberOf(attributeOf(col, "width")),
      hidden: booleanOf(attributeOf(col, "hidden")),
      style: numberOf(attributeOf(col, "style")) ?? 0,
      ...((outline > 0 || collapsed) && { outline, collapsed }),
    };
    for (let column = Math.max(0, first); column <= last; column++) columns.set(column, { ...layout });
  }
  return columns;
}

const sameLayout = (one: ColumnLayout, other: ColumnLayout): boolean =>
  one.width === other.width &&
  one.hidden === other.hidden &&
  one.style === other.style &&
  (one.outline ?? 0) === (other.outline ?? 0) &&
  (one.collapsed ?? false) === (other.collapsed ?? false);

/** `<cols>`, neighbours of the same layout in one element. */
export function columnElements(
  columns: ReadonlyMap<number, ColumnLayout>,
  prefix: string,
): XmlElement | undefined {
  const runs: { first: number; last: number; layout: ColumnLayout }[] = [];
  for (const [column, layout] of [...columns].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && sameLayout(run.layout, layout)) run.last = column;
    else runs.push({ first: column, last: column, layout });
  }
  const written = runs.map(({ first, last, layout }) =>
    element(`${prefix}col`, {
      min: first + 1,
      max: last + 1,
      width: layout.width ?? 9.140625,
      customWidth: layout.width === undefined ? undefined : 1,
      style: layout.style === 0 ? undefined : layout.style,
      hidden: layout.hidden ? 1 : undefined,
      outlineLevel: layout.outline ? layout.outline : undefined,
      collapsed: layout.collapsed ? 1 : undefined,
    }),
  );
  return written.length > 0 ? element(`${prefix}cols`, {}, written) : undefined;
}
