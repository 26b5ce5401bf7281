/** Rows in a page. */
export const pageRows = 1024;
export const pageShift = 10;

/** Value, type and style. */
const bytesPerCell = 11;

/** What a cell's value slot holds: a number, 0 or 1 for a boolean, an index of the string table for texts and errors. */
export const typeCodes = { empty: 0, number: 1, string: 2, boolean: 3, error: 4 } as const;

/** What a column holds of a page: the rows from `start` on, `capacity` of them. */
export interface PageWindow {
  readonly start: number;
  readonly capacity: number;
  readonly values: Float64Array<ArrayBuffer> | undefined;
  readonly types: Uint8Array<ArrayBuffer> | undefined;
  readonly styles: Uint16Array<ArrayBuffer> | undefined;
  readonly formulas: Uint32Array<ArrayBuffer> | undefined;
}

/**
 * One column of a page: values, types, styles and formulas side by side. It covers only the window of rows that was
 * used, and holds no values where cells are only formatted.
 */
export class ColumnPage {
  private start: number;
  private capacity: number;
  private values: PageWindow["values"];
  private types: PageWindow["types"];
  private styles: PageWindow["styles"];
  private formulas: PageWindow["formulas"];

  /** `reserved` counts the bytes that the pages of a sheet ask for. */
  constructor(
    private readonly reserved = { bytes: 0 },
    window?: PageWindow,
  ) {
    this.start = window?.start ?? 0;
    this.capacity = window?.capacity ?? 0;
    this.values = window?.values;
    this.types = window?.types;
    this.styles = window?.styles;
    this.formulas = window?.formulas;
  }

  get window(): PageWindow {
    const { start, capacity, values, types, styles, formulas } = this;
    return { start, capacity, values, types, styles, formulas };
  }

  type(offset: number): number {
    return this.types?.[offset - this.start] ?? 0;
  }
  value(offset: number): number {
    return this.values?.[offset - this.start] ?? 0;
  }
  style(offset: number): number {
    return this.styles?.[offset - this.start] ?? 0;
  }
  /** One more than the index of the formula; 0 for none. */
  formula(offset: number): number {
    return this.formulas?.[offset - this.start] ?? 0;
  }
  get hasFormulas(): boolean {
    return this.formulas !== undefined;
  }
  holdsValue(offset: number): boolean {
    return this.type(offset) !== typeCodes.empty || this.formula(offset) !== 0;
  }
  holds(offset: number): boolean {
    return this.holdsValue(offset) || this.style(offset) !== 0;
  }

  setValue(offset: number, type: number, value: number): void {
    if (type === typeCodes.empty && !this.types) return;
    this.reserve(offset);
    this.types ??= new Uint8Array(this.capacity);
    this.values ??= new Float64Array(this.capacity);
    this.types[offset - this.start] = type;
    this.values[offset - this.start] = value;
  }
  setStyle(offset: number, style: number): void {
    if (style === 0 && !this.styles) return;
    this.reserve(offset);
    this.styles ??= new Uint16Array(this.capacity);
    this.styles[offset - this.start] = style;
  }
  setFormula(offset: number, formula: number): void {
    if (formula === 0 && !this.formulas) return;
    this.reserve(offset);
    this.formulas ??= new Uint32Array(this.capacity);
    this.formulas[offset - this.start] = formula;
  }

  /** First and last offset for which `test` holds. */
  extent(test: (offset: number) => boolean): { first: number; last: number } | undefined {
    const end = this.start + this.capacity;
    let first = this.start;
    while (first < end && !test(first)) first++;
    if (first === end) return undefined;
    let last = end - 1;
    while (!test(last)) last--;
    return { first, last };
  }

  /** The rows from `first` to `last` that are kept, by themselves; undefined for none. */
  copy(first: number, last: number): PageWindow | undefined {
    const start = Math.max(first, this.start);
    const capacity = Math.min(last + 1, this.start + this.capacity) - start;
    if (capacity <= 0) return undefined;
    const [from, to] = [start - this.start, start - this.start + capacity];
    return {
      start,
      capacity,
      values: this.values?.slice(from, to),
      types: this.types?.slice(from, to),
      styles: this.styles?.slice(from, to),
      formulas: this.formulas?.slice(from, to),
    };
  }

  /** Puts `count` rows of a window, from its row `from` on, to an offset. */
  paste(window: PageWindow, from: number, offset: number, count: number): void {
    this.reserve(offset);
    this.reserve(offset + count - 1);
    const { capacity } = this;
    if (window.values) this.values ??= new Float64Array(capacity);
    if (window.types) this.types ??= new Uint8Array(capacity);
    if (window.styles) this.styles ??= new Uint16Array(capacity);
    if (window.formulas) this.formulas ??= new Uint32Array(capacity);
    const at = offset - this.start;
    this.values?.set(window.values?.subarray(from, from + count) ?? new Float64Array(count), at);
    this.types?.set(window.types?.subarray(from, from + count) ?? new Uint8Array(count), at);
    this.styles?.set(window.styles?.subarray(from, from + count) ?? new Uint16Array(count), at);
    this.formulas?.set(window.formulas?.subarray(from, from + count) ?? new Uint32Array(count), at);
  }

  /** Forgets the rows from `first` to `last`. */
  blank(first: number, last: number): void {
    const [from, to] = [Math.max(0, first - this.start), Math.max(0, last + 1 - this.start)];
    for (const slots of [this.values, this.types, this.styles, this.formulas]) slots?.fill(0, from, to);
  }

  get bytes(): number {
    const arrays = [this.values, this.types, this.styles, this.formulas];
    return arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
  }

  /** Widens the window to the offset, at least doubling it. */
  private reserve(offset: number): void {
    if (offset >= this.start && offset < this.start + this.capacity) return;
    const empty = this.capacity === 0;
    const first = empty ? offset : Math.min(offset, this.start);
    const last = empty ? offset : Math.max(offset, this.start + this.capacity - 1);
    let capacity = Math.max(8, this.capacity);
    while (capacity <= last - first) capacity *= 2;
    this.reserved.bytes += (capacity - this.capacity) * bytesPerCell;
    const start = Math.min(first, pageRows - capacity);
    const shift = this.start - start;
    this.values = grow(this.values, new Float64Array(this.values ? capacity : 0), shift);
    this.types = grow(this.types, new Uint8Array(this.types ? capacity : 0), shift);
    this.styles = grow(this.styles, new Uint16Array(this.styles ? capacity : 0), shift);
    this.formulas = grow(this.formulas, new Uint32Array(this.formulas ? capacity : 0), shift);
    this.start = start;
    this.capacity = capacity;
  }
}

interface NumberArray<Self> {
  set(from: Self, at: number): void;
}

function grow<Numbers extends NumberArray<Numbers>>(
  old: Numbers | undefined,
  wider: Numbers,
  shift: number,
): Numbers | undefined {
  if (old) wider.set(old, shift);
  return old && wider;
}
