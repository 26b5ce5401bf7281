import type { CSSProperties } from "react";
import type { BorderLine } from "../../../../package/styles/cellStyle";
import type { CellEdges } from "./borders";
import { lineOf } from "./borders";
import type { Paper } from "./cellLook";
import { readableColor } from "./color";

/** The lines of a cell as CSS. On a dark page dark lines are drawn light, as its texts are. */
export function edgeLook(edges: CellEdges, paper: Paper): CSSProperties {
  const border = (line: BorderLine | undefined) =>
    line === undefined ? undefined : `${lineOf(line)} ${colorOf(line, paper)}`;
  const [top, bottom, start, end] = [edges.top, edges.bottom, edges.start, edges.end].map(border);
  const diagonals = [
    diagonal("to bottom right", edges.diagonalUp, paper),
    diagonal("to top right", edges.diagonalDown, paper),
  ].filter((image) => image !== undefined);
  return {
    ...(top !== undefined && { borderTop: top }),
    ...(bottom !== undefined && { borderBottom: bottom }),
    ...(start !== undefined && { borderInlineStart: start }),
    ...(end !== undefined && { borderInlineEnd: end }),
    ...(diagonals.length > 0 && { backgroundImage: diagonals.join(", ") }),
  };
}

const colorOf = ({ color }: BorderLine, paper: Paper): string =>
  color === undefined ? "var(--ink)" : readableColor(color, paper.background);

/** A thin line from corner to corner: across the direction of a gradient that is transparent elsewhere. */
function diagonal(direction: string, line: BorderLine | undefined, paper: Paper): string | undefined {
  if (line === undefined) return undefined;
  const color = colorOf(line, paper);
  return `linear-gradient(${direction}, transparent calc(50% - 0.6px), ${color} 50%, transparent calc(50% + 0.6px))`;
}
