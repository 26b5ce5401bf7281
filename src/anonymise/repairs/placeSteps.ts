import { mixedColumn } from "../../disclosure/repairs/mixedColumn";
import type { RepairStep } from "../../disclosure/repairs/repair";
import { placeLevels, type PlaceLevel } from "../../protocol/rule";
import type { CellValue } from "../../table/grid";
import { placesAround } from "../../table/places/placesAround";
import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { ColumnOnItsWay } from "../copyColumns";
import { handlingOf } from "../handling";
import { levelsIn } from "../measures/copyKeys";
import { isFinerThan } from "../places";
import { isTakenUp, onceForTreated, saying, seenAs, type Repairing } from "./repairing";

const placeOf = (column: ColumnOnItsWay) => {
  const handling = handlingOf[seenAs(column).role];
  return handling.kind === "place" ? handling : undefined;
};

const isFiner = (column: ColumnOnItsWay, to: PlaceLevel): boolean => {
  const place = placeOf(column);
  return place !== undefined && isFinerThan(place.level, to);
};

/** The levels that the finest places of a copy can be taken up to, the next one first. The country tells nothing. */
export const levelsUp = ({ treated }: Pick<Repairing, "treated">): readonly PlaceLevel[] => {
  const finest = levelsIn(treated.map(seenAs)).at(-1);
  if (finest === undefined) return [];
  return placeLevels
    .filter((to) => to !== "country" && isFinerThan(finest, to))
    .filter((to) =>
      treated.some(
        (column) =>
          placeOf(column)?.level === to || (isFiner(column, to) && column.recipe.leadsTo.includes(to)),
      ),
    )
    .reverse();
};

/**
 * What a column of places says one level up, for each row: the name of the place around with its level, or its code. The
 * copy's own column of that level is asked first, then what is known of places. What nobody can say is blank.
 */
const oneUp = (
  { treated, table, labels }: Repairing,
  column: ColumnOnItsWay,
  to: PlaceLevel,
): ((row: number) => CellValue) => {
  const isCode = placeOf(column)?.isCode === true;
  const own = treated.find((other) => placeOf(other)?.level === to && placeOf(other)?.isCode === isCode);
  const around = column.recipe.leadsTo.includes(to)
    ? placesAround(column.column, table.columns, to, table.gazetteers)
    : [];
  return (row) => {
    const said = own === undefined ? "" : String(cellAt(own.treated, row)).trim();
    const found = said === "" ? around[row] || "" : said;
    return found === "" || isCode ? found : `${found} (${labels.levels[to]})`;
  };
};

/** All columns finer than a level taken up to it, by their position, and the rows in which any of them says something. */
interface PlacesUp {
  readonly columns: ReadonlyMap<number, DistinctValues>;
  readonly saysPlace: Uint8Array;
}

const placesUp = onceForTreated((state, to: PlaceLevel): PlacesUp => {
  const { rowCount } = state.table;
  const finer = state.treated.flatMap((column, at) => (isFiner(column, to) ? [{ column, at }] : []));
  const saysPlace = Uint8Array.from({ length: rowCount }, (_, row) =>
    finer.some(({ column }) => cellAt(column.treated, row) !== "") ? 1 : 0,
  );
  const up = finer.map(({ column, at }) => [at, saying(rowCount, oneUp(state, column, to))] as const);
  return { columns: new Map(up), saysPlace };
});

const placeStep = (state: Repairing, to: PlaceLevel): RepairStep => {
  const { columns, saysPlace } = placesUp(state, to);
  const goesUp = saysPlace.map((says, row) => (isTakenUp(state, row, to) ? 0 : says));
  return new Map(
    [...columns].map(([at, up]) => [at, mixedColumn(state.columns[at]?.treated ?? up, up, goesUp)]),
  );
};

/** The levels of the steps of `placeSteps`. */
export const levelsOfSteps = (state: Repairing, to: PlaceLevel): readonly PlaceLevel[] =>
  levelsUp(state).filter((level) => level === to || isFinerThan(level, to));

/** All columns of places, taken up level by level and no further than `to`. */
export const placeSteps = (state: Repairing, to: PlaceLevel): readonly RepairStep[] =>
  levelsOfSteps(state, to).map((level) => placeStep(state, level));
