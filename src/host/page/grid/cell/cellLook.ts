import type { CSSProperties } from "react";
import type { CellStyle } from "../../../../package/styles/cellStyle";
import type { TableLook } from "../gridSource";
import { readableColor } from "./color";
import { indentLook, patternLook } from "./fillLook";
import type { TextFont } from "./textWidth";

/** What the page is drawn on, as `#RRGGBB`. */
export interface Paper {
  readonly background: string;
}

export const lightPaper: Paper = { background: "#ffffff" };
export const darkPaper: Paper = { background: "#1f1f1f" };

const FALLBACK_FONTS = '"Calibri", "Carlito", "Segoe UI", sans-serif';
const DEFAULT_POINTS = 11;

/** For the style of the element that holds the cells: the colours of the page and the workbook's own font. */
export function sheetLook({ background }: Paper, plain: CellStyle, zoom: number): CSSProperties {
  const ink = readableColor(plain.fontColor, background);
  const properties = { "--paper": background, "--ink": ink, "--zoom": zoom };
  const { family, size } = fontOf(plain, plain, zoom);
  return { ...properties, fontFamily: family, fontSize: `${size}px` };
}

/** The font that a cell is drawn with. */
export function fontOf(style: CellStyle, plain: CellStyle, zoom: number): TextFont {
  const name = style.fontName ?? plain.fontName;
  const points = style.fontSize ?? plain.fontSize ?? DEFAULT_POINTS;
  return {
    size: (points * zoom * 4) / 3,
    family: name === undefined ? FALLBACK_FONTS : `"${name}", ${FALLBACK_FONTS}`,
    bold: style.bold,
    italic: style.italic,
  };
}

/** Finds the looks of one sheet's cells, each once: the same styles give the same object. */
export class CellLooks {
  readonly #plain = new WeakMap<CellStyle, CSSProperties>();
  readonly #inTables = new WeakMap<TableLook, WeakMap<CellStyle, CSSProperties>>();

  constructor(
    readonly paper: Paper,
    readonly plainStyle: CellStyle,
    readonly zoom: number,
  ) {}

  /** The cell's own look over the table's, as CSS; what neither says is left to the style sheet. */
  of(style: CellStyle, table: TableLook | undefined): CSSProperties {
    const known = table === undefined ? this.#plain : this.#inTable(table);
    let look = known.get(style);
    if (look === undefined) known.set(style, (look = this.#make(style, table)));
    return look;
  }

  /** What the cell's text stands on. */
  background(style: CellStyle, table: TableLook | undefined): string {
    return style.fill ?? table?.fill ?? this.paper.background;
  }

  font(style: CellStyle): TextFont {
    return fontOf(style, this.plainStyle, this.zoom);
  }

  #inTable(table: TableLook): WeakMap<CellStyle, CSSProperties> {
    let known = this.#inTables.get(table);
    if (known === undefined) this.#inTables.set(table, (known = new WeakMap<CellStyle, CSSProperties>()));
    return known;
  }

  #make(style: CellStyle, table: TableLook | undefined): CSSProperties {
    const fill = style.fill ?? table?.fill;
    const own = style.fontColor === this.plainStyle.fontColor ? undefined : style.fontColor;
    const color = own ?? table?.fontColor;
    const decoration = [style.underline && "underline", style.strikethrough && "line-through"].filter(
      Boolean,
    );
    const font = this.font(style);
    const usual = this.font(this.plainStyle);
    return {
      ...(fill !== undefined && { backgroundColor: fill, borderColor: fill }),
      ...((fill !== undefined || color !== undefined) && {
        color: readableColor(color ?? this.plainStyle.fontColor, fill ?? this.paper.background),
      }),
      ...(font.family !== usual.family && { fontFamily: font.family }),
      ...(font.size !== usual.size && { fontSize: `${font.size}px` }),
      ...((style.bold || table?.bold === true) && { fontWeight: 700 }),
      ...(style.italic && { fontStyle: "italic" }),
      ...(decoration.length > 0 && { textDecorationLine: decoration.join(" ") }),
      ...(style.underline?.startsWith("double") === true && { textDecorationStyle: "double" as const }),
      ...(style.readingOrder !== "context" && {
        direction: style.readingOrder === "rightToLeft" ? ("rtl" as const) : ("ltr" as const),
        unicodeBidi: "isolate" as const,
      }),
      ...(style.pattern !== "none" && style.pattern !== "solid" && patternLook(style)),
      ...indentLook(style, this.zoom),
    };
  }
}
