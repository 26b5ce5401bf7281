import { areasBeside, intersect } from "../../../package/cells/areas";
import type { Area } from "../../../package/workbook";
import { inverseMove, movedCell, type CellMove } from "../structure/areaMove";
import { movedAreas } from "../structure/movedArea";

/** What stands on areas. Its formulas read as they do in the first cell of the first area. */
export interface Attached {
  readonly areas: readonly Area[];
}

/** How formulas are moved along: the same thing with its relative references some rows down and columns right. */
export type MoveFormulas<Item extends Attached> = (item: Item, down: number, right: number) => Item;

const firstCell = ([area]: readonly Area[]) => ({ row: area?.top ?? 0, column: area?.left ?? 0 });

/** The same thing on other areas, its formulas as they read in their first cell. */
export function onAreas<Item extends Attached>(
  item: Item,
  areas: readonly Area[],
  moveFormulas: MoveFormulas<Item>,
): Item {
  const [before, after] = [firstCell(item.areas), firstCell(areas)];
  const moved = moveFormulas(item, after.row - before.row, after.column - before.column);
  return { ...moved, areas };
}

/** What is left of each thing when it no longer stands on some areas; the same list when it never did. */
export function takenOff<Item extends Attached>(
  items: readonly Item[],
  holes: readonly Area[],
  moveFormulas: MoveFormulas<Item>,
): readonly Item[] {
  const isTouched = ({ areas }: Item) => areas.some((area) => holes.some((hole) => intersect(area, hole)));
  if (!items.some(isTouched)) return items;
  return items.flatMap((item) => {
    if (!isTouched(item)) return [item];
    const left = holes.reduce<readonly Area[]>(
      (areas, hole) => areas.flatMap((area) => areasBeside(area, hole)),
      item.areas,
    );
    return left.length > 0 ? [onAreas(item, left, moveFormulas)] : [];
  });
}

/**
 * Where things go when cells move. One whose first cell is gone reads from another of its cells; references are adjusted
 * afterwards, by whoever rewrites all formulas.
 */
export function shifted<Item extends Attached>(
  items: readonly Item[],
  move: CellMove,
  moveFormulas: MoveFormulas<Item>,
): readonly Item[] {
  const back = inverseMove(move);
  const moved = items.flatMap((item) => {
    const areas = movedAreas(item.areas, move);
    if (areas === item.areas) return [item];
    if (areas.length === 0) return [];
    const before = firstCell(item.areas);
    const reading = movedCell(firstCell(areas), back) ?? before;
    return [{ ...moveFormulas(item, reading.row - before.row, reading.column - before.column), areas }];
  });
  return moved.length === items.length && moved.every((item, index) => item === items[index]) ? items : moved;
}

/** The things that stand on any cell of the areas. */
export const standingOn = <Item extends Attached>(items: readonly Item[], areas: readonly Area[]): Item[] =>
  items.filter((item) =>
    item.areas.some((area) => areas.some((each) => intersect(area, each) !== undefined)),
  );

/** The parts of an area on which the thing stands. */
export const partsOn = (item: Attached, area: Area): Area[] =>
  item.areas.map((each) => intersect(each, area)).filter((part) => part !== undefined);
