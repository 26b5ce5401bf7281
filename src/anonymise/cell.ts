import type { CellValue } from "../table/grid";
import { distinctValues, type DistinctValues } from "../table/relations/distinct";

const errors =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!|GETTING_DATA)$/i;

export const isErrorText = (text: string): boolean => errors.test(text.trim());

/** A cell as a name is looked for in it: truth values name nobody. */
export const textOf = (value: CellValue): string => (typeof value === "boolean" ? "" : String(value));

/** Something found in a text that did not go into the copy. */
export type HitKind =
  | "organisation"
  /** The name is all of the cell. */
  | "organisation-cell"
  /** One letter is wrong, or the name is also an ordinary word. */
  | "organisation-unsure"
  | "person"
  | "place"
  | "email"
  | "phone"
  | "link"
  | "coordinates"
  | "not-nested";

export interface Hit {
  readonly kind: HitKind;
  /** The organisation as the codebook names it; `""` for other kinds. */
  readonly name: string;
}

/** One cell after its treatment. */
export interface TreatedCell {
  readonly value: CellValue;
  /** Organisations that were given a code in a column of organisations, by their ids. */
  readonly coded: readonly string[];
  readonly hits: readonly Hit[];
}

export type CellTreatment = (value: CellValue) => TreatedCell;

const nothing: readonly never[] = [];

export const untouched = (value: CellValue): TreatedCell => ({ value, coded: nothing, hits: nothing });

/** A column after its treatment; each distinct value of the source has its place in `values`. */
export interface TreatedColumn extends DistinctValues {
  /** By place, where organisations were given codes: their ids. */
  readonly coded: ReadonlyMap<number, readonly string[]>;
  /** By place, where something was found. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

/** Treats each distinct value once, and remembers only what was found. */
export const treatColumn = (column: readonly CellValue[], treatment: CellTreatment): TreatedColumn => {
  const { values, at } = distinctValues(column);
  const coded = new Map<number, readonly string[]>();
  const hits = new Map<number, readonly Hit[]>();
  const treated = values.map((value, place) => {
    const cell = treatment(value);
    if (cell.coded.length > 0) coded.set(place, cell.coded);
    if (cell.hits.length > 0) hits.set(place, cell.hits);
    return cell.value;
  });
  return { values: treated, at, coded, hits };
};
