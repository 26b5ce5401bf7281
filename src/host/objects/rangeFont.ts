import type { CellStyle } from "../../package/workbook";
import type { HostClass, HostProperty } from "../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf, requireText } from "./argument";
import { colorOf } from "./color";
import { notImplemented } from "./excelErrors";
import type { RangeSelf } from "./rangeSelf";
import { commonStyle, restyle } from "./rangeStyle";

type Flag = "bold" | "italic" | "strikethrough";

const flag = (key: Flag): HostProperty<RangeSelf> => ({
  get: (self) => commonStyle(self, key, null),
  set: (self, value: unknown) => {
    const change: Partial<CellStyle> = { [key]: requireBoolean(value) };
    restyle(self, change);
  },
});

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function underlined(value: unknown): boolean {
  const name = requireOneOf(value, underlines);
  if (name !== "None" && name !== "Single") throw notImplemented(`RangeFont.underline "${name}"`);
  return name === "Single";
}

function underlineOf(self: RangeSelf): string | null {
  const underline = commonStyle(self, "underline", null);
  if (underline === null) return null;
  return underline ? "Single" : "None";
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
        restyle(self, { underline: underlined(value) });
      },
    },
  },
  navigations: {},
  methods: {},
};
