/** Rows in a page. */
export const pageRows = 1024;
export const pageShift = 10;

/** Value, type and style. */
export const bytesPerCell = 11;

/** What a column holds of a page: the rows from `start` on, `capacity` of them. */
export interface PageWindow {
  readonly start: number;
  readonly capacity: number;
  readonly values: Float64Array<ArrayBuffer> | undefined;
  readonly types: Uint8Array<ArrayBuffer> | undefined;
  readonly styles: Uint16Array<ArrayBuffer> | undefined;
  readonly formulas: Uint32Array<ArrayBuffer> | undefined;
}

/** The rows of a window from `first` to `last`, by themselves; undefined for none. */
export function partOfWindow(window: PageWindow, first: number, last: number): PageWindow | undefined {
  const start = Math.max(first, window.start);
  const capacity = Math.min(last + 1, window.start + window.capacity) - start;
  if (capacity <= 0) return undefined;
  const [from, to] = [start - window.start, start - window.start + capacity];
  return {
    start,
    capacity,
    values: window.values?.slice(from, to),
    types: window.types?.slice(from, to),
    styles: window.styles?.slice(from, to),
    formulas: window.formulas?.slice(from, to),
  };
}

/** A window that reaches to the offset too, at least twice as wide. */
export function widenedWindow(window: PageWindow, offset: number): PageWindow {
  const empty = window.capacity === 0;
  const first = empty ? offset : Math.min(offset, window.start);
  const last = empty ? offset : Math.max(offset, window.start + window.capacity - 1);
  let capacity = Math.max(8, window.capacity);
  while (capacity <= last - first) capacity *= 2;
  const start = Math.min(first, pageRows - capacity);
  const shift = window.start - start;
  return {
    start,
    capacity,
    values: window.values && moved(window.values, new Float64Array(capacity), shift),
    types: window.types && moved(window.types, new Uint8Array(capacity), shift),
    styles: window.styles && moved(window.styles, new Uint16Array(capacity), shift),
    formulas: window.formulas && moved(window.formulas, new Uint32Array(capacity), shift),
  };
}

interface NumberArray<Self> {
  set(from: Self, at: number): void;
}

function moved<Numbers extends NumberArray<Numbers>>(old: Numbers, wider: Numbers, shift: number): Numbers {
  wider.set(old, shift);
  return wider;
}
