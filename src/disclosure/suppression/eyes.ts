import type { View } from "./view";

/** A pattern in the eyes of one viewer. */
export interface Eyes extends Pick<View, "least" | "known"> {
  /** 1 where a cell is suppressed. */
  readonly suppressed: Uint8Array;
}

/** Whether a cell's figure is unknown to these eyes. */
export const isOpen = ({ suppressed, known }: Eyes, cell: number): boolean =>
  suppressed[cell] === 1 && known[cell] !== 1;
