import type { CellStyle, StyleChange } from "../cellStyle";

export const styleAspects = ["number", "font", "fill", "border", "alignment", "protection"] as const;
/** What a cell style may say, or leave to the cell. */
export type StyleAspect = (typeof styleAspects)[number];

/** A cell style: Excel's own (`Good`, `Heading 1`), or one that somebody made. */
export interface NamedStyle {
  readonly name: string;
  /** Which of Excel's own it is (ECMA-376-1, 18.8.7); undefined for one that somebody made. */
  readonly builtinId: number | undefined;
  readonly look: CellStyle;
  readonly includes: Readonly<Record<StyleAspect, boolean>>;
}

/** The cell styles of a workbook. Excel's own are always there; the file learns of those that are used. */
export interface NamedStyles {
  /** By name. */
  all(): readonly NamedStyle[];
  /** By its name, without regard to case. */
  find(name: string): NamedStyle | undefined;
  /** A new style that looks like Normal. */
  add(name: string): void;
  /** Cells that look like it look like Normal afterwards. */
  delete(name: string): void;
  /** Cells of the style follow, where they say nothing of their own. */
  change(name: string, change: StyleChange): void;
  include(name: string, aspect: StyleAspect, included: boolean): void;
}
