import type { CSSProperties } from "react";
import { readableColor } from "./color";
import type { GridCell } from "../gridSource";

/** What the page is drawn on, as `#RRGGBB`. */
export interface Paper {
  readonly background: string;
  readonly text: string;
}

export const lightPaper: Paper = { background: "#ffffff", text: "#000000" };
export const darkPaper: Paper = { background: "#1f1f1f", text: "#ffffff" };

/** For the style of the element that holds the cells: the custom properties of the style sheet. */
export function paperProperties({ background, text }: Paper): CSSProperties {
  return { "--paper": background, "--ink": text } as CSSProperties;
}

/** The cell's own look over the table's, as CSS; what neither says is left to the style sheet. */
export function cellLook(cell: GridCell, paper: Paper): CSSProperties {
  const { style, table } = cell;
  const fill = style.fill ?? table?.fill;
  const color = style.fontColor ?? table?.fontColor;
  const decoration = [style.underline && "underline", style.strikethrough && "line-through"].filter(Boolean);
  return {
    ...(fill !== undefined && { backgroundColor: fill }),
    ...((fill !== undefined || color !== undefined) && {
      color: readableColor(color, fill ?? paper.background),
    }),
    ...(style.fontName !== undefined && { fontFamily: `"${style.fontName}", var(--cellFont)` }),
    ...(style.fontSize !== undefined && { fontSize: `${style.fontSize}pt` }),
    ...((style.bold || table?.bold === true) && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: "italic" }),
    ...(decoration.length > 0 && { textDecoration: decoration.join(" ") }),
    ...(verticals[style.vertical ?? ""] !== undefined && { alignItems: verticals[style.vertical ?? ""] }),
    ...(style.wrapText && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    textAlign: textAlign(cell),
  };
}

const verticals: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
};

/** Excel's General: numbers right, booleans and errors in the middle, text where its own direction starts. */
export function textAlign({ style, type }: GridCell): NonNullable<CSSProperties["textAlign"]> {
  switch (style.horizontal?.toLowerCase()) {
    case "left":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centercontinuous":
    case "distributed":
      return "center";
    case "justify":
      return "justify";
    default:
      if (type === "number") return "right";
      return type === "boolean" || type === "error" ? "center" : "start";
  }
}
