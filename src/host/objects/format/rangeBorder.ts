import { rangeBorders, type RangeBorder } from "../../model/looks/lines";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireInteger, requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { invalidArgument, orNotFound } from "../excelErrors";
import {
  styleNames,
  styleOf,
  usualLine,
  weightNames,
  weightOf,
  withStyle,
  withWeight,
  type Line,
} from "./borderLines";
import { common, type Looks } from "./looks";

/** Behind a RangeBorder: one border of what looks somehow. */
interface BorderSelf {
  readonly looks: Looks;
  readonly border: RangeBorder;
}

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
  style: lineProperty(styleOf, (value) => {
    const style = requireOneOf(value, styleNames);
    return (line) => withStyle(line, style);
  }),
  weight: lineProperty(weightOf, (value) => {
    const weight = requireOneOf(value, weightNames);
    return (line) => withWeight(line, weight);
  }),
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
