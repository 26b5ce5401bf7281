import type { BorderLine, BorderSide, LineStyle } from "../../../../package/styles/cellStyle";
import type { Differential, DifferentialChange } from "../../../../package/styles/differential";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../../wire/hostClass";
import { isGiven, requireBoolean, requireInteger, requireOneOf, requireText } from "../../argument";
import { colorOf } from "../../color";
import { invalidArgument, orNotFound } from "../../excelErrors";
import { named } from "../../format/lookMember";
import { changeLook, saidOf, type ConditionalSelf } from "./conditionalSelf";

/** One thing that the format says of a look; null where it says nothing of it. */
const lookProperty = <Key extends keyof DifferentialChange>(
  key: Key,
  given: (value: unknown) => DifferentialChange[Key],
  shown: (said: Differential[Key]) => unknown = (said) => said ?? null,
): HostProperty<ConditionalSelf> => ({
  get: (self) => shown(saidOf(self)[key]),
  set: (self, value: unknown) => {
    changeLook(self, { [key]: given(value) });
  },
});

const shownColor = (color: string | undefined): string => color ?? "";

const underline = named({ None: undefined, Single: "single", Double: "double" } as const, "None");

const conditionalFontClass: HostClass<ConditionalSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: lookProperty("bold", requireBoolean),
    color: lookProperty("fontColor", colorOf, shownColor),
    italic: lookProperty("italic", requireBoolean),
    strikethrough: lookProperty("strikethrough", requireBoolean),
    underline: {
      get: (self) => underline.shown(saidOf(self).underline as "single" | "double" | undefined),
      set: (self, value: unknown) => {
        changeLook(self, { underline: underline.given(value) });
      },
    },
  },
  navigations: {},
  methods: {
    /** "Resets the font formats." */
    clear: (self) => {
      const keys = ["bold", "italic", "strikethrough", "underline", "fontColor"];
      changeLook(self, Object.fromEntries(keys.map((key) => [key, undefined])));
    },
  },
};

const conditionalFillClass: HostClass<ConditionalSelf> = {
  name: "ConditionalRangeFill",
  properties: { color: lookProperty("fill", colorOf, shownColor) },
  navigations: {},
  methods: {
    clear: (self) => {
      changeLook(self, { fill: undefined });
    },
  },
};

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

const plainLine: BorderLine = { style: "thin", color: undefined, tint: 0 };

const conditionalBorderClass: HostClass<SideSelf> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: {
      get: (self) => shownColor(lineOf(self)?.color),
      set: (self, value: unknown) => {
        setLine(self, { ...(lineOf(self) ?? plainLine), color: colorOf(value), tint: 0 });
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
          name === "None" ? undefined : { ...(lineOf(self) ?? plainLine), style: lineStyles[name] },
        );
      },
    },
  },
  navigations: {},
  methods: {},
};

const sideObject = (format: ConditionalSelf, name: keyof typeof sides): HostObject =>
  hostObject(conditionalBorderClass, { format, side: sides[name] });

const conditionalBordersClass: HostClass<ConditionalSelf> = {
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

function requireNumberFormat(value: unknown): string | undefined {
  const given = Array.isArray(value) ? (value as unknown[]).flat()[0] : value;
  if (!isGiven(given)) return undefined;
  const format = requireText(given);
  if (format === "") throw invalidArgument();
  return format;
}

/** What a conditional format changes of the cells in which it holds. */
const conditionalLookClass: HostClass<ConditionalSelf> = {
  name: "ConditionalRangeFormat",
  properties: { numberFormat: lookProperty("numberFormat", requireNumberFormat) },
  navigations: {
    borders: (self) => hostObject(conditionalBordersClass, self),
    fill: (self) => hostObject(conditionalFillClass, self),
    font: (self) => hostObject(conditionalFontClass, self),
  },
  methods: {},
};

export function conditionalLookObject(self: ConditionalSelf): HostObject {
  return hostObject(conditionalLookClass, self);
}

export const conditionalLookClasses = [
  conditionalLookClass,
  conditionalFontClass,
  conditionalFillClass,
  conditionalBordersClass,
  conditionalBorderClass,
] as const;
