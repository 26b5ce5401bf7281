import type { XmlElement } from "../xml/element";
import type { Borders, CellStyle, StyleChange } from "./cellStyle";

/**
 * What changes a look: an index into `<dxfs>`, or a `<dxf>` of its own where a part of the file carries it along;
 * undefined for nothing.
 */
export type DifferentialLook = number | XmlElement | undefined;

/** What it says of a look, and nothing else. */
export type Differential = Partial<Omit<CellStyle, "namedStyle">>;

/** What it is to say; undefined takes away what it says of that. */
export type DifferentialChange = { readonly [Key in keyof StyleChange]?: StyleChange[Key] | undefined };

/** The looks that conditional formats and table styles put over those of cells. */
export interface DifferentialStyles {
  describe(look: DifferentialLook): Differential;
  derive(look: DifferentialLook, change: DifferentialChange): DifferentialLook;
}

/** A look over a cell's own: what it does not say stays as it is. */
export function withDifferential(look: CellStyle, { borders, ...said }: Differential): CellStyle {
  const drawn = Object.entries(borders ?? {}).filter(([, line]) => line !== undefined);
  return {
    ...look,
    ...said,
    borders: { ...look.borders, ...(Object.fromEntries(drawn) as Partial<Borders>) },
  };
}
