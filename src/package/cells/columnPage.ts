import { bytesPerCell, partOfWindow, widenedWindow, type PageWindow } from "./pageWindow";

/** What a cell's value slot holds: a number, 0 or 1 for a boolean, an index of the string table for texts and errors. */
export const typeCodes = { empty: 0, number: 1, string: 2, boolean: 3, error: 4 } as const;

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
    return partOfWindow(this.window, first, last);
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
    const wider = widenedWindow(this.window, offset);
    this.reserved.bytes += (wider.capacity - this.capacity) * bytesPerCell;
    this.take(wider);
  }

  private take({ start, capacity, values, types, styles, formulas }: PageWindow): void {
    this.start = start;
    this.capacity = capacity;
    this.values = values;
    this.types = types;
    this.styles = styles;
    this.formulas = formulas;
  }
}
