import { placeLevels } from "../../protocol/rule";
import { handlingOf } from "../handling";
import { addColumn, emptyKeys, sharedRows, type SharedRows } from "./rowKeys";
import {
  pairedColumns,
  printText,
  printTexts,
  type ColumnPair,
  type PrintedColumn,
  type RowPrints,
} from "./rowPrints";

/** What somebody with both copies could hold side by side. */
export interface Match {
  /** Places in `now.others`. */
  readonly columns: readonly number[];
  /** Fingerprints, as text, of the organisations that this matches; some may be of several that stand in one cell. */
  readonly organisations: ReadonlySet<string>;
}

/** From what stays the same over months to what is new in each: each kind takes the columns before it along. */
const kindsTogether = ["place", "activity", "period", "population"] as const;

const kindOf = ({ now }: ColumnPair): string => handlingOf[now.role].kind;

/** In the order in which a reader would name them: of places the finest first, a name before its code. */
const finestFirst = (pairs: readonly ColumnPair[]): readonly ColumnPair[] => {
  const fineness = ({ now }: ColumnPair): number => {
    const handling = handlingOf[now.role];
    return handling.kind === "place" ? placeLevels.indexOf(handling.level) * 2 - Number(handling.isCode) : 0;
  };
  return [...pairs].sort((one, other) => fineness(other) - fineness(one));
};

/** Columns that are looked at together with those before them, or by themselves. */
interface Step {
  readonly pairs: readonly ColumnPair[];
  readonly isAlone: boolean;
}

/**
 * The combinations of columns that are tried: places; with activities; with periods; with figures; and each other
 * column by itself, because a remark or a key is often like no other.
 */
const stepsFor = (pairs: readonly ColumnPair[]): readonly Step[] => {
  const together = kindsTogether.map((kind) => ({
    pairs: finestFirst(pairs.filter((pair) => kindOf(pair) === kind)),
    isAlone: false,
  }));
  const others = pairs.filter((pair) => !kindsTogether.some((kind) => kind === kindOf(pair)));
  return [
    ...together.filter(({ pairs: some }) => some.length > 0),
    ...others.map((pair) => ({ pairs: [pair], isAlone: true })),
  ];
};

/** For each number of a row the only organisation there, as its place among the column's values: 0 none, -1 several. */
const soleOrganisations = (numbers: Int32Array, count: number, { at }: PrintedColumn): Int32Array => {
  const sole = new Int32Array(count);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    if (number < 0) continue;
    const organisation = (at[row] ?? 0) + 1;
    const before = sole[number] ?? 0;
    sole[number] = before === 0 || before === organisation ? organisation : -1;
  }
  return sole;
};

/** For each value of a column the place of the same one in the earlier column; -1 for blanks, and for what is new. */
const placesInEarlier = (now: PrintedColumn, earlier: PrintedColumn): Int32Array => {
  const places = new Map(printTexts(earlier).map((text, place) => [text, place]));
  return Int32Array.from(printTexts(now), (text) => (text === "" ? -1 : (places.get(text) ?? -1)));
};

const matchedBy = (rows: SharedRows, { now, earlier }: ColumnPair): readonly string[] => {
  const same = placesInEarlier(now, earlier);
  const before = soleOrganisations(rows.earlier, rows.count, earlier);
  const matched = new Set<number>();
  soleOrganisations(rows.now, rows.count, now).forEach((place, number) => {
    const other = before[number] ?? 0;
    if (place > 0 && other > 0 && same[place - 1] === other - 1) matched.add(place - 1);
  });
  return [...matched].map((place) => printText(now, place));
};

/**
 * Which organisations somebody with both copies could match by their other columns: where the same values stand in rows
 * of one organisation only, in both copies, and it is the same one. Linear in the rows.
 *
 * @returns a match for each combination of columns that both copies have, worked out when it is asked for
 */
export function* matchRows(now: RowPrints, earlier: RowPrints): Generator<Match> {
  const coded = pairedColumns(now.organisations, earlier.organisations);
  let columns: readonly number[] = [];
  let keys = [emptyKeys(now.rowCount), emptyKeys(earlier.rowCount)] as const;
  for (const { pairs, isAlone } of stepsFor(pairedColumns(now.others, earlier.others))) {
    if (isAlone) [columns, keys] = [[], [emptyKeys(now.rowCount), emptyKeys(earlier.rowCount)]];
    columns = [...columns, ...pairs.map(({ place }) => place)];
    for (const pair of pairs) {
      addColumn(keys[0], pair.now);
      addColumn(keys[1], pair.earlier);
    }
    const rows = sharedRows(...keys);
    yield { columns, organisations: new Set(coded.flatMap((pair) => matchedBy(rows, pair))) };
  }
}
