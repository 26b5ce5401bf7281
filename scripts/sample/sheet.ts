/** A cell: text, number, a formula with the result it had, or nothing. */
export type SampleCell = string | number | { readonly formula: string; readonly result: number } | undefined;

/** Positions in `styles.ts`. */
export const styles = {
  text: 0,
  title: 1,
  band: 2,
  hint: 3,
  header: 4,
  hxl: 5,
  date: 6,
  count: 7,
  coordinate: 8,
} as const;

export interface SampleRow {
  readonly cells: readonly SampleCell[];
  /** One for the whole row, or one a cell. */
  readonly style: number | readonly number[];
  readonly hidden?: boolean;
  /** In points. */
  readonly height?: number;
}

export interface SampleSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly SampleRow[];
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  /** Drop-down lists: area and formula. */
  readonly lists: readonly { readonly area: string; readonly formula: string }[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  readonly filter: string | undefined;
  /** The comments of one author, by address. */
  readonly comments: Readonly<Record<string, string>>;
}

/** What most sheets have in common: in sight, with one header row and nothing else. */
export const plainSheet = {
  state: "visible",
  merges: [],
  lists: [],
  frozenRows: 1,
  filter: undefined,
  comments: {},
} as const;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : columnName(before - 1) + letter;
}
