import type { CellStyle, StyleChange, Underline } from "../../package/styles/cellStyle";
import type { HostClass, HostProperty } from "../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf, requireText } from "./argument";
import { colorOf } from "./color";
import type { RangeSelf } from "./rangeSelf";
import { commonStyle, restyle } from "./rangeStyle";

type Flag = "bold" | "italic" | "strikethrough";

const flag = (key: Flag): HostProperty<RangeSelf> => ({
  get: (self) => commonStyle(self, key, null),
  set: (self, value: unknown) => {
    const change: StyleChange = { [key]: requireBoolean(value) };
    restyle(self, change);
  },
});

/** Office.js names of underlines, and the names in the file. */
const underlines = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const satisfies Readonly<Record<string, Underline | undefined>>;
const underlineNames = Object.keys(underlines) as (keyof typeof underlines)[];

function underlineOf(self: RangeSelf): string | null {
  const underline = commonStyle(self, "underline", null);
  return underline === null ? null : (underlineNames.find((name) => underlines[name] === underline) ?? null);
}

/** The common value, or the default font's where the style says nothing; null when the cells differ. */
function commonOr<Key extends "fontName" | "fontSize">(self: RangeSelf, key: Key, usual: CellStyle[Key]) {
  const common = commonStyle(self, key, null);
  return common === undefined ? usual : common;
}

export const rangeFontClass: HostClass<RangeSelf> = {
  name: "RangeFont",
  properties: {
    name: {
      get: (self) => commonOr(self, "fontName", "Calibri"),
      set: (self, value: unknown) => {
        restyle(self, { fontName: requireText(value) });
      },
    },
    size: {
      get: (self) => commonOr(self, "fontSize", 11),
      set: (self, value: unknown) => {
        restyle(self, { fontSize: requireNumber(value, 1, 409) });
      },
    },
    color: {
      get: (self) => commonStyle(self, "fontColor", "") ?? "#000000",
      set: (self, value: unknown) => {
        restyle(self, { fontColor: colorOf(value) });
      },
    },
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: {
      get: underlineOf,
      set: (self, value: unknown) => {
        restyle(self, { underline: underlines[requireOneOf(value, underlineNames)] });
      },
    },
  },
  navigations: {},
  methods: {},
};
