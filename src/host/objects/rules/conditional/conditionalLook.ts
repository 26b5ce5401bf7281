import type { Differential, DifferentialChange } from "../../../../package/styles/differential";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../../wire/hostClass";
import { isGiven, requireBoolean, requireText } from "../../argument";
import { colorOf } from "../../color";
import { invalidArgument } from "../../excelErrors";
import { named } from "../../format/lookMember";
import { conditionalBorderClass, conditionalBordersClass } from "./conditionalBorders";
import { changeLook, saidOf, shownColor, type ConditionalSelf } from "./conditionalSelf";

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
