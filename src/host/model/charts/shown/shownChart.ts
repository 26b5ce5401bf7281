import type { Point } from "../../../../package/charts/seriesData";
import type { AxisScale } from "../axisScale";

/** A chart with everything looked up that a drawing needs: values of cells, colours of the theme, texts in their formats. */
export interface ShownChart {
  readonly title: ShownText | undefined;
  readonly legend: ShownLegend | undefined;
  readonly fill: string | undefined;
  readonly border: ShownLine | undefined;
  readonly plotFill: string | undefined;
  readonly plotBorder: ShownLine | undefined;
  /** From back to front. */
  readonly groups: readonly ShownGroup[];
  readonly blanks: "gap" | "zero" | "span";
}

/** `#RRGGBB`; sizes in points. */
export interface Letters {
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string | undefined;
}

export interface ShownText {
  readonly text: string;
  readonly letters: Letters;
}

export interface ShownLine {
  readonly color: string;
  /** In points. */
  readonly width: number;
  readonly dashed: boolean;
}

export interface ShownLegend {
  readonly side: "top" | "bottom" | "left" | "right";
  readonly letters: Letters;
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly text: string;
  readonly color: string;
  readonly mark: "fill" | "line";
}

/** Series that are drawn in one way along one pair of axes; `other` is drawn by no part of this host. */
export interface ShownGroup {
  readonly kind: "bar" | "line" | "area" | "scatter" | "bubble" | "pie" | "doughnut" | "radar" | "other";
  /** The word of the file (ECMA-376-1, 21.2.2) without its `Chart`: `ofPie`. */
  readonly written: string;
  readonly stacking: "none" | "stacked" | "percent";
  /** Bars lie along the values; everything else stands on the categories. */
  readonly lying: boolean;
  /** Percent of a bar's width. */
  readonly gap: number;
  readonly overlap: number;
  /** Of a doughnut, in percent of its width. */
  readonly hole: number;
  /** Degrees clockwise from the top at which the first slice begins. */
  readonly turned: number;
  readonly secondary: boolean;
  /** Of categories, or of x. */
  readonly along: ShownAxis | undefined;
  readonly up: ShownAxis | undefined;
  readonly series: readonly ShownSeries[];
}

export interface ShownAxis {
  /** The same axis of two groups is the same object. */
  readonly title: ShownText | undefined;
  readonly hidden: boolean;
  readonly labels: Letters | undefined;
  readonly line: ShownLine | undefined;
  readonly gridlines: ShownLine | undefined;
  readonly reversed: boolean;
  /** Whether it stands at the far end of the other axis. */
  readonly atEnd: boolean;
  /** Undefined for categories. */
  readonly scale: (AxisScale & { readonly logBase: number | undefined }) | undefined;
  /** Texts below the marks: of the categories. */
  readonly categories: readonly string[];
  /** Whether points stand between the marks of the categories. */
  readonly between: boolean;
  readonly format: (value: number) => string;
}

export interface ShownSeries {
  readonly name: string;
  readonly values: readonly Point[];
  /** X values; undefined where points are counted. */
  readonly x: readonly Point[] | undefined;
  readonly sizes: readonly Point[] | undefined;
  readonly categories: readonly string[];
  readonly color: string;
  readonly fill: string | undefined;
  readonly line: ShownLine | undefined;
  readonly marker: ShownMarker | undefined;
  readonly smooth: boolean;
  /** What fills a point that has a look of its own. */
  readonly fillOf: (point: number) => string | undefined;
  /** How far a slice is pulled out, in percent of the radius. */
  readonly pulled: (point: number) => number;
  readonly label: (point: number) => string | undefined;
  readonly labelPlace: string | undefined;
  readonly labelLetters: Letters;
}

export interface ShownMarker {
  readonly symbol: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
}
