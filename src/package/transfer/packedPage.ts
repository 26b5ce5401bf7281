import type { PageWindow } from "../cells/pageWindow";
import { ColumnPage } from "../cells/columnPage";
import type { Page } from "../cells/cellPages";

/** The columns of a page in one buffer, which can be handed to another thread without being copied. */
export interface PackedPage {
  readonly buffer: ArrayBuffer;
  /** Four numbers a column: its own, start and capacity of its window, and a sum of `bits` for the arrays it has. */
  readonly layout: Uint16Array<ArrayBuffer>;
}

/** In the order in which a column's arrays stand in the buffer: the widest first, so that each is aligned. */
const bits = { values: 1, formulas: 2, styles: 4, types: 8 } as const;
const kinds = ["values", "formulas", "styles", "types"] as const;

export function packPage(page: Page): PackedPage {
  const columns = page.flatMap((cells, column) => (cells ? [{ column, window: cells.window }] : []));
  const bytes = new Uint8Array(columns.reduce((sum, { window }) => sum + windowBytes(window), 0));
  let at = 0;
  const layout = columns.flatMap(({ column, window }) => {
    let present = 0;
    for (const kind of kinds) {
      const numbers = window[kind];
      if (!numbers) continue;
      bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
      at += numbers.byteLength;
      present += bits[kind];
    }
    return [column, window.start, window.capacity, present];
  });
  return { buffer: bytes.buffer, layout: Uint16Array.from(layout) };
}

/** The page over the packed buffer; a column that grows later gets arrays of its own. */
export function unpackPage({ buffer, layout }: PackedPage): Page {
  const page: Page = [];
  let at = 0;
  for (let index = 0; index < layout.length; index += 4) {
    const [column = 0, start = 0, capacity = 0, present = 0] = layout.subarray(index, index + 4);
    const window = windowOver(buffer, at, start, capacity, present);
    page[column] = new ColumnPage(undefined, window);
    at += windowBytes(window);
  }
  return page;
}

function windowOver(
  buffer: ArrayBuffer,
  from: number,
  start: number,
  capacity: number,
  present: number,
): PageWindow {
  let at = from;
  const next = <Numbers extends { readonly byteLength: number }>(
    kind: (typeof kinds)[number],
    view: (offset: number) => Numbers,
  ): Numbers | undefined => {
    if ((present & bits[kind]) === 0) return undefined;
    const numbers = view(at);
    at += numbers.byteLength;
    return numbers;
  };
  const values = next("values", (offset) => new Float64Array(buffer, offset, capacity));
  const formulas = next("formulas", (offset) => new Uint32Array(buffer, offset, capacity));
  const styles = next("styles", (offset) => new Uint16Array(buffer, offset, capacity));
  const types = next("types", (offset) => new Uint8Array(buffer, offset, capacity));
  return { start, capacity, values, formulas, styles, types };
}

function windowBytes(window: PageWindow): number {
  return kinds.reduce((sum, kind) => sum + (window[kind]?.byteLength ?? 0), 0);
}
