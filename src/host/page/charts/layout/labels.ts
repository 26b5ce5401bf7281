import type { ShownSeries } from "../../../model/charts/shown/shownChart";
import type { Mark, Spot } from "./mark";

export interface LabelSpot extends Spot {
  readonly anchor: "start" | "middle" | "end";
}

/** The label of a point; undefined for one that has none. */
export function labelMark(series: ShownSeries, index: number, spot: LabelSpot): Mark | undefined {
  const text = series.label(index);
  return text === undefined ? undefined : { kind: "text", ...spot, text, letters: series.labelLetters };
}

/** What the pointer is told of a point: "Reached, Camp: 40". */
export function tipOf({ name, categories, values, x }: ShownSeries, index: number): string {
  const place = x?.[index] ?? categories[index] ?? index + 1;
  return `${name}, ${place}: ${values[index] ?? ""}`;
}

const side = 5;
const above = 9;

/** Where the label of a point that is no bar stands, by the file's word (ECMA-376-1, 21.2.3.10). */
export function besidePoint({ x, y }: Spot, place: string | undefined): LabelSpot {
  switch (place) {
    case "l":
      return { x: x - side, y, anchor: "end" };
    case "t":
      return { x, y: y - above, anchor: "middle" };
    case "b":
      return { x, y: y + above, anchor: "middle" };
    case "ctr":
      return { x, y, anchor: "middle" };
    default:
      return { x: x + side, y, anchor: "start" };
  }
}
