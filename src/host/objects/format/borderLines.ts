import type { BorderLine, LineStyle } from "../../../package/styles/cellStyle";

/** A line, or none. */
export type Line = BorderLine | undefined;

/** `Excel.BorderLineStyle` and `Excel.BorderWeight` of each line that a file knows; the first of a style is its usual one. */
const lines = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
} as const satisfies Readonly<Record<LineStyle, readonly [style: string, weight: string]>>;

const known = Object.keys(lines) as LineStyle[];
export const styleNames = ["None", ...known.map((line) => lines[line][0])] as const;
export const weightNames = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** What is drawn where a line is asked for that says no more. */
export const usualLine: BorderLine = { style: "thin", color: undefined, tint: 0 };

/** The line of that style and, if there is one, of that weight. */
const lineOf = (style: string, weight: string): LineStyle | undefined =>
  known.find((line) => lines[line][0] === style && lines[line][1] === weight);

export const styleOf = (line: Line): string => (line ? lines[line.style][0] : "None");

export const weightOf = (line: Line): string => (line ? lines[line.style][1] : "Thin");

export function withStyle(line: Line, style: string): Line {
  if (style === "None") return undefined;
  const before = line ?? usualLine;
  const usual = known.find((each) => lines[each][0] === style) ?? before.style;
  return { ...before, style: lineOf(style, lines[before.style][1]) ?? usual };
}

/** A weight that the line's style does not come in makes the line continuous. */
export function withWeight(line: Line, weight: string): BorderLine {
  const before = line ?? usualLine;
  const style = lineOf(lines[before.style][0], weight) ?? lineOf("Continuous", weight);
  return { ...before, style: style ?? before.style };
}
