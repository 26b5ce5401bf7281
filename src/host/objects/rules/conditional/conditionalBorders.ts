import type { BorderLine, BorderSide, LineStyle } from "../../../../package/styles/cellStyle";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireInteger, requireOneOf } from "../../argument";
import { colorOf } from "../../color";
import { orNotFound } from "../../excelErrors";
import { usualLine } from "../../format/borderLines";
import { changeLook, saidOf, shownColor, type ConditionalSelf } from "./conditionalSelf";

/** Behind a ConditionalRangeBorder. */
interface SideSelf {
  readonly format: ConditionalSelf;
  readonly side: BorderSide;
}

/** `Excel.ConditionalRangeBorderLineStyle`. */
const lineStyles = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const satisfies Readonly<Record<string, LineStyle>>;
const styleNames = ["None", ...(Object.keys(lineStyles) as (keyof typeof lineStyles)[])] as const;

const sides = { EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top" } as const;
const sideNames = Object.keys(sides) as (keyof typeof sides)[];

const lineOf = ({ format, side }: SideSelf): BorderLine | undefined => saidOf(format).borders?.[side];

const setLine = ({ format, side }: SideSelf, line: BorderLine | undefined): void => {
  changeLook(format, { borders: { [side]: line } });
};

export const conditionalBorderClass: HostClass<SideSelf> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: {
      get: (self) => shownColor(lineOf(self)?.color),
      set: (self, value: unknown) => {
        setLine(self, { ...(lineOf(self) ?? usualLine), color: colorOf(value), tint: 0 });
      },
    },
    sideIndex: { get: ({ side }) => sideNames.find((name) => sides[name] === side) },
    style: {
      get: (self) => {
        const line = lineOf(self);
        return line
          ? (styleNames.find((name) => name !== "None" && lineStyles[name] === line.style) ?? "Continuous")
          : "None";
      },
      set: (self, value: unknown) => {
        const name = requireOneOf(value, styleNames);
        setLine(
          self,
          name === "None" ? undefined : { ...(lineOf(self) ?? usualLine), style: lineStyles[name] },
        );
      },
    },
  },
  navigations: {},
  methods: {},
};

const sideObject = (format: ConditionalSelf, name: keyof typeof sides): HostObject =>
  hostObject(conditionalBorderClass, { format, side: sides[name] });

export const conditionalBordersClass: HostClass<ConditionalSelf> = {
  name: "ConditionalRangeBorderCollection",
  properties: { count: { get: () => sideNames.length } },
  navigations: {
    bottom: (self) => sideObject(self, "EdgeBottom"),
    left: (self) => sideObject(self, "EdgeLeft"),
    right: (self) => sideObject(self, "EdgeRight"),
    top: (self) => sideObject(self, "EdgeTop"),
  },
  items: (self) => sideNames.map((name) => sideObject(self, name)),
  methods: {
    getItem: (self, index: unknown) => sideObject(self, requireOneOf(index, sideNames)),
    getItemAt: (self, index: unknown) => sideObject(self, orNotFound(sideNames[requireInteger(index, 0)])),
  },
};
