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
  /** A person marked it by hand. */
  | "marked"
  | "not-nested";

export interface Hit {
  readonly kind: HitKind;
  /** The organisation as the codebook names it; `""` for other kinds. */
  readonly name: string;
  /** Its id; `""` for other kinds. */
  readonly organisation: string;
}

/** A hit that is no organisation. */
export const hitOf = (kind: HitKind): Hit => ({ kind, name: "", organisation: "" });

/** Something found in a text, and where: UTF-16 positions in the text as it was written, end exclusive. */
export interface FoundHit {
  readonly hit: Hit;
  readonly start: number;
  readonly end: number;
  /** What stood there, without what nobody sees. */
  readonly words: string;
}

/** Something found that stays all the same, because a person said so. */
export interface KeptHit {
  readonly found: FoundHit;
  /** UTF-16 position in the treated text, where its words start. */
  readonly stands: number;
}

/** One cell after its treatment. */
export interface TreatedCell {
  readonly value: CellValue;
  /** Organisations that were given a code in a column of organisations, by their ids. */
  readonly coded: readonly string[];
  readonly hits: readonly Hit[];
  readonly kept: readonly KeptHit[];
}

export type CellTreatment = (value: CellValue) => TreatedCell;

const nothing: readonly never[] = [];

export const untouched = (value: CellValue): TreatedCell => ({
  value,
  coded: nothing,
  hits: nothing,
  kept: nothing,
});

/** A column after its treatment; each distinct value of the source has its place in `values`. */
export interface TreatedColumn extends DistinctValues {
  /** By place, where organisations were given codes: their ids. */
  readonly coded: ReadonlyMap<number, readonly string[]>;
  /** By place, where something was found. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  /** By place, where something stays that a person said is not what it looks like. */
  readonly kept: ReadonlyMap<number, readonly KeptHit[]>;
}

/** A column in which nothing was found. */
export const plainColumn = ({ values, at }: DistinctValues): TreatedColumn => ({
  ...{ values, at },
  ...{ coded: new Map(), hits: new Map(), kept: new Map() },
});

/** Treats each distinct value once, and remembers only what was found. */
export const treatColumn = (column: readonly CellValue[], treatment: CellTreatment): TreatedColumn => {
  const { values, at } = distinctValues(column);
  const coded = new Map<number, readonly string[]>();
  const hits = new Map<number, readonly Hit[]>();
  const kept = new Map<number, readonly KeptHit[]>();
  const treated = values.map((value, place) => {
    const cell = treatment(value);
    if (cell.coded.length > 0) coded.set(place, cell.coded);
    if (cell.hits.length > 0) hits.set(place, cell.hits);
    if (cell.kept.length > 0) kept.set(place, cell.kept);
    return cell.value;
  });
  return { values: treated, at, coded, hits, kept };
};
