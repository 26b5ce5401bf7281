import type { CellValue } from "../table/grid";

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

export const untouched = (value: CellValue): TreatedCell => ({ value, coded: [], hits: [] });

export interface TreatedColumn {
  readonly values: readonly CellValue[];
  readonly cellsCoded: number;
  readonly cellsRedacted: number;
  readonly organisations: ReadonlySet<string>;
  /** By kind and name: the positions (in the column's values) where it was found. */
  readonly hits: readonly { readonly hit: Hit; readonly positions: readonly number[] }[];
}

/** Treats each distinct value once: columns repeat themselves. */
export const treatColumn = (values: readonly CellValue[], treatment: CellTreatment): TreatedColumn => {
  const memory = new Map<CellValue, TreatedCell>();
  const hits = new Map<string, { hit: Hit; positions: number[] }>();
  const organisations = new Set<string>();
  let [cellsCoded, cellsRedacted] = [0, 0];
  const treated = values.map((value, position) => {
    const cell = memory.get(value) ?? treatment(value);
    memory.set(value, cell);
    if (cell.coded.length > 0) cellsCoded += 1;
    if (cell.hits.length > 0) cellsRedacted += 1;
    for (const id of cell.coded) organisations.add(id);
    for (const hit of cell.hits) {
      const entry = hits.get(`${hit.kind} ${hit.name}`) ?? { hit, positions: [] };
      hits.set(`${hit.kind} ${hit.name}`, entry);
      if (entry.positions.at(-1) !== position) entry.positions.push(position);
    }
    return cell.value;
  });
  return { values: treated, cellsCoded, cellsRedacted, organisations, hits: [...hits.values()] };
};
