import type { DifferentialStyles } from "./differential";
import type { ElementStyles } from "./elements/elementStyles";
import type { NamedStyles } from "./named/namedStyle";

/**
 * How a cell looks, and what the file says of its alignment and protection. Words are the file's (ECMA-376-1, 18.8 and
 * 18.18). Colours are `#RRGGBB` as Excel shows them, tint included; undefined where the workbook says nothing or inherits.
 */
export interface CellStyle {
  readonly numberFormat: string;
  /** The background: of a solid fill its colour, of a pattern what is behind it, of a gradient its first colour. */
  readonly fill: string | undefined;
  /** -1 (darkest) to 1 (lightest); already in `fill`. */
  readonly fillTint: number;
  readonly pattern: FillPattern;
  readonly patternColor: string | undefined;
  readonly patternTint: number;
  readonly fontName: string | undefined;
  /** In points. */
  readonly fontSize: number | undefined;
  readonly fontColor: string | undefined;
  readonly fontTint: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline | undefined;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly borders: Borders;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wrapText: boolean;
  /** In steps of three spaces, away from the side of the horizontal alignment. */
  readonly indent: number;
  /** Degrees counterclockwise, -90 to 90; 180 for letters below each other. */
  readonly textRotation: number;
  readonly readingOrder: ReadingOrder;
  readonly shrinkToFit: boolean;
  /** Whether distributed text is indented and its last line justified ("Justify distributed"). */
  readonly justifyLastLine: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Whether what follows an apostrophe was entered as text. */
  readonly quotePrefix: boolean;
  /** The name of the cell style that the format is based on. */
  readonly namedStyle: string;
}

export const underlines = ["single", "double", "singleAccounting", "doubleAccounting"] as const;
export type Underline = (typeof underlines)[number];

export const readingOrders = ["context", "leftToRight", "rightToLeft"] as const;
export type ReadingOrder = (typeof readingOrders)[number];

export const patternTypes = [
  ...(["none", "solid", "mediumGray", "darkGray", "lightGray", "gray125", "gray0625"] as const),
  ...(["darkHorizontal", "darkVertical", "darkDown", "darkUp", "darkGrid", "darkTrellis"] as const),
  ...(["lightHorizontal", "lightVertical", "lightDown", "lightUp", "lightGrid", "lightTrellis"] as const),
] as const;
/** `ST_PatternType`, and the two kinds of gradients, which can be seen but not made. */
export type FillPattern = (typeof patternTypes)[number] | "linearGradient" | "pathGradient";

export const borderSides = ["left", "right", "top", "bottom", "diagonalUp", "diagonalDown"] as const;
export type BorderSide = (typeof borderSides)[number];

export const lineStyles = [
  ...(["hair", "thin", "medium", "thick", "double", "slantDashDot", "dotted", "dashed"] as const),
  ...(["mediumDashed", "dashDot", "mediumDashDot", "dashDotDot", "mediumDashDotDot"] as const),
] as const;
/** `ST_BorderStyle` without `none`. */
export type LineStyle = (typeof lineStyles)[number];

/** One line of a border; its colour is undefined where it is automatic. */
export interface BorderLine {
  readonly style: LineStyle;
  readonly color: string | undefined;
  readonly tint: number;
}

/** The lines of a cell. Both diagonals have the same line, each may be there or not. */
export type Borders = Readonly<Record<BorderSide, BorderLine | undefined>>;

export const noBorders: Borders = {
  left: undefined,
  right: undefined,
  top: undefined,
  bottom: undefined,
  diagonalUp: undefined,
  diagonalDown: undefined,
};

/** What a style says that says nothing. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: undefined,
  fillTint: 0,
  pattern: "none",
  patternColor: undefined,
  patternTint: 0,
  fontName: undefined,
  fontSize: undefined,
  fontColor: undefined,
  fontTint: 0,
  bold: false,
  italic: false,
  underline: undefined,
  strikethrough: false,
  superscript: false,
  subscript: false,
  borders: noBorders,
  horizontal: undefined,
  vertical: undefined,
  wrapText: false,
  indent: 0,
  textRotation: 0,
  readingOrder: "context",
  shrinkToFit: false,
  justifyLastLine: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  namedStyle: "Normal",
};

/** What is to be different; of the borders only the sides that are named. */
export type StyleChange = Partial<Omit<CellStyle, "borders" | "namedStyle">> & {
  readonly borders?: Partial<Borders>;
};

/** The workbook's cell styles. Deriving the same change twice gives the same index. */
export interface StyleTable {
  /** The number format of an id, which parts other than sheets write. */
  formatCode(id: number): string;
  describe(style: number): CellStyle;
  derive(style: number, change: StyleChange): number;
  /** The same cell with another cell style; the name is one of `named`. */
  apply(style: number, name: string): number;
  readonly named: NamedStyles;
  readonly differentials: DifferentialStyles;
  /** Styles of tables, pivot tables, slicers and timelines. */
  readonly elements: ElementStyles;
}
