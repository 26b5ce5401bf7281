import { groupedBy } from "../../disclosure/measures/grouping";
import type { CellValue } from "../../table/grid";
import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { CopyColumn } from "../copy";
import { handlingOf } from "../handling";
import { alike } from "../linkage/alike";

/** Some columns of a copy as one key. Its values are numbers, and `""` where all the columns are blank. */
export interface CopyKey extends DistinctValues {
  /** What a person is shown of a row. */
  readonly labelOf: (row: number) => string;
}

/** A column of a copy as far as its values tell rows apart. */
export type SeenColumn = Pick<CopyColumn, "role" | "cells">;

/** Columns are values that never change, and are read again for each measure. */
const memory = new WeakMap<DistinctValues, DistinctValues>();

/** Cells that say the same in other letters are one value. */
const asRead = (column: SeenColumn): DistinctValues => {
  const known = memory.get(column.cells) ?? foldedColumn(column);
  memory.set(column.cells, known);
  return known;
};

const foldedColumn = ({ role, cells: { values, at } }: SeenColumn): DistinctValues => {
  const places = new Map<string, number>();
  const placeOf = values.map((value) => {
    const text = alike(value, role);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { values: [...places.keys()], at: at.map((place) => placeOf[place] ?? 0) };
};

/** A day as its date; what is no day stays. */
const periodText = (column: SeenColumn, row: number): string => {
  const text = alike(cellAt(column.cells, row), column.role);
  return /^\d{5}$/.test(text)
    ? new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : text;
};

/** Names, and codes only where there are none. */
const labelOf = (columns: readonly SeenColumn[], row: number): string => {
  const texts = columns.map((column) => ({
    text:
      handlingOf[column.role].kind === "period"
        ? periodText(column, row)
        : String(cellAt(column.cells, row)).trim(),
    isCode: column.role.endsWith("-code"),
  }));
  const said = texts.filter(({ text }) => text !== "");
  const names = said.filter(({ isCode }) => !isCode);
  return [...new Set((names.length > 0 ? names : said).map(({ text }) => text))].join(" › ");
};

interface KnownKey {
  readonly columns: readonly SeenColumn[];
  readonly key: CopyKey;
}

/** The last keys that begin with a column: while repairs are tried most of them are asked for again. */
const keys = new WeakMap<DistinctValues, readonly KnownKey[]>();
const keptKeys = 8;

/** These columns as one key. */
export const keyOf = (columns: readonly SeenColumn[], rows: number): CopyKey => {
  const [first] = columns;
  const kept = (first && keys.get(first.cells)) ?? [];
  const known = kept.find(
    ({ columns: those }) =>
      those.length === columns.length && those.every(({ cells }, at) => cells === columns[at]?.cells),
  );
  const key = known?.key ?? newKey(columns, rows);
  if (first !== undefined && known === undefined)
    keys.set(first.cells, [...kept.slice(1 - keptKeys), { columns, key }]);
  return key;
};

const newKey = (columns: readonly SeenColumn[], rows: number): CopyKey => {
  const read = columns.map(asRead);
  const { cellOf } = groupedBy(read, rows);
  const values: CellValue[] = [];
  cellOf.forEach((cell, row) => {
    if (cell === values.length) values.push(read.every((column) => cellAt(column, row) === "") ? "" : cell);
  });
  return { values, at: cellOf, labelOf: (row) => labelOf(columns, row) };
};
