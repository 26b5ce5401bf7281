import type { BorderLine, LineStyle } from "../../../package/styles/cellStyle";
import { rangeBorders, type RangeBorder } from "../../model/looks/lines";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireInteger, requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { invalidArgument, orNotFound } from "../excelErrors";
import { common, type Looks } from "./looks";

/** Behind a RangeBorder: one border of what looks somehow. */
interface BorderSelf {
  readonly looks: Looks;
  readonly border: RangeBorder;
}

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
const styleNames = ["None", ...known.map((line) => lines[line][0])] as const;
const weightNames = ["Hairline", "Thin", "Medium", "Thick"] as const;

const usualLine: BorderLine = { style: "thin", color: undefined, tint: 0 };

/** The line of that style and, if there is one, of that weight. */
const lineOf = (style: string, weight: string): LineStyle | undefined =>
  known.find((line) => lines[line][0] === style && lines[line][1] === weight);

function withStyle(line: BorderLine | undefined, style: string): BorderLine | undefined {
  if (style === "None") return undefined;
  const before = line ?? usualLine;
  const usual = known.find((each) => lines[each][0] === style) ?? before.style;
  return { ...before, style: lineOf(style, lines[before.style][1]) ?? usual };
}

/** A weight that the line's style does not come in makes the line continuous. */
function withWeight(line: BorderLine | undefined, weight: string): BorderLine {
  const before = line ?? usualLine;
  const style = lineOf(lines[before.style][0], weight) ?? lineOf("Continuous", weight);
  return { ...before, style: style ?? before.style };
}

type Line = BorderLine | undefined;

/** A property of a line; one that is set on no line draws a thin one. */
const lineProperty = (
  read: (line: Line) => unknown,
  change: (value: unknown) => (line: Line) => Line,
): HostProperty<BorderSelf> => ({
  get: ({ looks, border }) => common(looks.lines(border).map(read), null),
  set: ({ looks, border }, value: unknown) => {
    looks.changeLines(border, change(value));
  },
});

const members = {
  style: lineProperty(
    (line) => (line ? lines[line.style][0] : "None"),
    (value) => {
      const style = requireOneOf(value, styleNames);
      return (line) => withStyle(line, style);
    },
  ),
  weight: lineProperty(
    (line) => (line ? lines[line.style][1] : "Thin"),
    (value) => {
      const weight = requireOneOf(value, weightNames);
      return (line) => withWeight(line, weight);
    },
  ),
  color: lineProperty(
    (line) => line?.color ?? "#000000",
    (value) => {
      const color = colorOf(value);
      return (line) => ({ ...(line ?? usualLine), color, tint: 0 });
    },
  ),
  tintAndShade: lineProperty(
    (line) => line?.tint ?? 0,
    (value) => {
      const tint = requireNumber(value, -1, 1);
      return (line) => line && { ...line, tint };
    },
  ),
};

const indexOf = (border: RangeBorder): string => border.charAt(0).toUpperCase() + border.slice(1);

export const rangeBorderClass: HostClass<BorderSelf> = {
  name: "RangeBorder",
  properties: { sideIndex: { get: ({ border }) => indexOf(border) }, ...members },
  navigations: {},
  methods: {},
};

/** Behind a RangeBorderCollection: what looks somehow, and which borders it has. */
interface BordersSelf {
  readonly looks: Looks;
  readonly borders: readonly RangeBorder[];
}

const all = ({ looks, borders }: BordersSelf): BorderSelf[] => borders.map((border) => ({ looks, border }));

export const rangeBorderCollectionClass: HostClass<BordersSelf> = {
  name: "RangeBorderCollection",
  properties: {
    count: { get: ({ borders }) => borders.length },
    tintAndShade: {
      get: (self) => common(all(self).map(members.tintAndShade.get), null),
      set: (self, value: unknown) => {
        for (const border of all(self)) members.tintAndShade.set?.(border, value as never);
      },
    },
  },
  navigations: {},
  items: (self) => all(self).map((border) => hostObject(rangeBorderClass, border)),
  methods: {
    getItem: ({ looks }, index: unknown) => {
      const border = rangeBorders.find((each) => indexOf(each) === index);
      if (border === undefined) throw invalidArgument();
      return hostObject(rangeBorderClass, { looks, border });
    },
    getItemAt: (self, index: unknown) => {
      const border = orNotFound(all(self)[requireInteger(index, 0)]);
      return hostObject(rangeBorderClass, border);
    },
  },
};

/** The borders of cells. */
export const bordersObject = (looks: Looks): HostObject =>
  hostObject(rangeBorderCollectionClass, { looks, borders: rangeBorders });
