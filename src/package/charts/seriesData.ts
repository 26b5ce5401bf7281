import { nameOf, putChild } from "../xml/branch";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { chartOrder } from "./chartOrder";

/** The parts of a series that come from cells. */
export const dataParts = ["tx", "cat", "val", "xVal", "yVal", "bubbleSize"] as const;
export type DataPart = (typeof dataParts)[number];

/** A point's value as it is cached; undefined for a blank cell. */
export type Point = string | number | undefined;

/** Where data of a series come from, and what they were. */
export interface SeriesData {
  /** Without the `=`; undefined for data that stand in the chart itself. */
  readonly formula: string | undefined;
  readonly kind: "numbers" | "texts";
  readonly points: readonly Point[];
  /** The number format of the first cell. */
  readonly formatCode: string | undefined;
}

/** The data of a part of a series; undefined when it has none. Of several levels of categories the innermost counts. */
export function readData(series: XmlElement, part: DataPart): SeriesData | undefined {
  const holder = childOf(series, part);
  const [source] = childrenOf(holder);
  if (source === undefined) return undefined;
  const kind = localName(source.name).startsWith("num") ? "numbers" : "texts";
  if (localName(source.name) === "v") return { ...literal(kind), points: [textOf(source)] };
  const cache = ["numCache", "strCache", "multiLvlStrCache"]
    .map((name) => childOf(source, name))
    .find(Boolean);
  const formula = childOf(source, "f");
  const level = childOf(cache, "lvl") ?? cache ?? source;
  return {
    formula: formula && textOf(formula),
    kind,
    points: pointsIn(level, countIn(cache ?? source), kind),
    formatCode: textOf(childOf(cache, "formatCode")) || undefined,
  };
}

const literal = (kind: SeriesData["kind"]) => ({ formula: undefined, kind, formatCode: undefined });

const countIn = (cache: XmlElement): number => numberOf(attributeOf(childOf(cache, "ptCount"), "val")) ?? 0;

/** More points than any sheet has rows are a mistake of the file. */
const mostPoints = 1_048_576;

function pointsIn(cache: XmlElement, count: number, kind: SeriesData["kind"]): Point[] {
  const points = new Array<Point>(Math.min(count, mostPoints)).fill(undefined);
  for (const point of childrenOf(cache, "pt")) {
    const index = numberOf(attributeOf(point, "idx")) ?? -1;
    const text = textOf(childOf(point, "v"));
    if (index >= 0 && index < points.length) points[index] = kind === "numbers" ? numberOf(text) : text;
  }
  return points;
}

/** Puts data into a part of a series: a reference with its cache, or, without a formula, the texts or numbers themselves. */
export function writeData(root: XmlElement, series: XmlElement, part: DataPart, data: SeriesData): void {
  const name = (step: string) => nameOf(root, step);
  const short = data.kind === "numbers" ? "num" : "str";
  const cached = cacheChildren(root, data);
  const source =
    data.formula === undefined
      ? literalSource(root, part, data, cached)
      : element(name(`${short}Ref`), {}, [
          element(name("f"), {}, [data.formula]),
          element(name(`${short}Cache`), {}, cached),
        ]);
  putChild(series, element(name(part), {}, [source]), chartOrder);
}

function literalSource(
  root: XmlElement,
  part: DataPart,
  { kind, points }: SeriesData,
  cached: readonly XmlElement[],
): XmlElement {
  if (part === "tx") return element(nameOf(root, "v"), {}, [String(points[0] ?? "")]);
  return element(nameOf(root, kind === "numbers" ? "numLit" : "strLit"), {}, cached);
}

function cacheChildren(root: XmlElement, { points, formatCode, kind }: SeriesData): XmlElement[] {
  const name = (step: string) => nameOf(root, step);
  const listed = points.flatMap((point, index) =>
    point === undefined
      ? []
      : [element(name("pt"), { idx: index }, [element(name("v"), {}, [String(point)])])],
  );
  const format = kind === "numbers" ? [element(name("formatCode"), {}, [formatCode ?? "General"])] : [];
  return [...format, element(name("ptCount"), { val: points.length }), ...listed];
}

/** Every `<c:f>` below an element: the formulas of a chart. */
export const formulaElements = (parent: XmlElement): XmlElement[] =>
  childrenOf(parent).flatMap((child) => (localName(child.name) === "f" ? [child] : formulaElements(child)));
