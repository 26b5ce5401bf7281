import type { CSSProperties } from "react";
import type { CellStyle, FillPattern } from "../../../../package/styles/cellStyle";

const INDENT_PIXELS = 9;

/** How much of a dotted pattern is ink; the dots themselves are too small to be worth drawing. */
const shares: Partial<Record<FillPattern, number>> = {
  gray0625: 6,
  gray125: 12,
  lightGray: 25,
  mediumGray: 50,
  darkGray: 75,
};

const directions: Partial<Record<FillPattern, readonly number[]>> = {
  darkHorizontal: [0],
  lightHorizontal: [0],
  darkVertical: [90],
  lightVertical: [90],
  darkDown: [45],
  lightDown: [45],
  darkUp: [135],
  lightUp: [135],
  darkGrid: [0, 90],
  lightGrid: [0, 90],
  darkTrellis: [45, 135],
  lightTrellis: [45, 135],
};

/** The pattern over a cell's background: a share of its colour, or stripes. */
export function patternLook({ pattern, patternColor = "#000000" }: CellStyle): CSSProperties {
  const share = shares[pattern];
  if (share !== undefined) {
    const ink = `color-mix(in srgb, ${patternColor} ${share}%, transparent)`;
    return { backgroundImage: `linear-gradient(${ink}, ${ink})` };
  }
  const stripes = directions[pattern];
  if (stripes === undefined) return {};
  const width = pattern.startsWith("dark") ? 2 : 1;
  const image = (angle: number) =>
    `repeating-linear-gradient(${angle}deg, ${patternColor} 0 ${width}px, transparent ${width}px 4px)`;
  return { backgroundImage: stripes.map(image).join(", ") };
}

/** Indentation, in from the side on which the text stands. */
export function indentLook({ indent, horizontal }: CellStyle, zoom: number): CSSProperties {
  if (indent === 0) return {};
  const room = 3 + indent * INDENT_PIXELS * zoom;
  if (horizontal === "right") return { paddingRight: room };
  return horizontal === "left" ? { paddingLeft: room } : { paddingInlineStart: room };
}

/** What a text inside its cell needs an element of its own for: turned, stacked, raised or lowered letters. */
export function textLook({ textRotation, superscript, subscript }: CellStyle): CSSProperties | undefined {
  const script =
    superscript || subscript
      ? ({ verticalAlign: superscript ? "super" : "sub", fontSize: "0.75em" } as const)
      : undefined;
  const turned = rotation(textRotation);
  return turned === undefined ? script : { ...script, ...turned };
}

const STACKED = 180;

function rotation(degrees: number): CSSProperties | undefined {
  if (degrees === 0) return undefined;
  const vertical = { display: "inline-block", writingMode: "vertical-rl" } as const;
  if (degrees === STACKED) return { ...vertical, textOrientation: "upright" };
  if (degrees === -90) return vertical;
  if (degrees === 90) return { ...vertical, transform: "rotate(180deg)" };
  return { display: "inline-block", transform: `rotate(${-degrees}deg)` };
}
