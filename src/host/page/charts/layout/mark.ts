import type { Letters, ShownLine } from "../../../model/charts/shown/shownChart";

/** A shape or a text of a chart, in points from its corner. */
export type Mark =
  | {
      readonly kind: "path";
      /** SVG path data. */
      readonly path: string;
      readonly fill?: string | undefined;
      readonly line?: ShownLine | undefined;
      /** What the pointer is told of it. */
      readonly tip?: string | undefined;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** Of the middle of the letters. */
      readonly y: number;
      readonly text: string;
      readonly letters: Letters;
      readonly anchor: "start" | "middle" | "end";
      /** Degrees clockwise. */
      readonly turned?: number;
    };

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Hundredths of a point are finer than any screen. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

export const at = ({ x, y }: Spot): string => `${rounded(x)} ${rounded(y)}`;

export const boxPath = ({ left, top, right, bottom }: Box): string =>
  `M${at({ x: left, y: top })}H${rounded(right)}V${rounded(bottom)}H${rounded(left)}Z`;

export const circlePath = ({ x, y }: Spot, radius: number): string => {
  const half = `a${rounded(radius)} ${rounded(radius)} 0 1 0`;
  return `M${at({ x: x - radius, y })}${half} ${rounded(2 * radius)} 0${half} ${rounded(-2 * radius)} 0Z`;
};

export const polyline = (spots: readonly Spot[]): string =>
  spots.length === 0 ? "" : `M${spots.map(at).join("L")}`;

/** About how wide a text is: the drawing does not ask the page, so that it is the same everywhere. */
export const widthOf = (text: string, { size, bold }: Pick<Letters, "size" | "bold">): number =>
  text.length * size * (bold ? 0.58 : 0.53);

/** The text, or as much of its beginning as fits. */
export function fitted(text: string, letters: Letters, width: number): string {
  if (widthOf(text, letters) <= width) return text;
  const letterWidth = widthOf("m", letters);
  const kept = Math.max(1, Math.floor(width / letterWidth) - 1);
  return `${text.slice(0, kept)}…`;
}
