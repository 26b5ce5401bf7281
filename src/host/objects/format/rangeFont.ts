import type { HostClass } from "../../wire/hostClass";
import { requireNumber, requireText } from "../argument";
import { invalidArgument } from "../excelErrors";
import type { Looks } from "./looks";
import { color, flag, lookMember, lookProperties, named, tint, type LookMembers } from "./lookMember";

const longestName = 31;

function requireFontName(value: unknown): string {
  const name = requireText(value);
  if (name === "" || name.length > longestName) throw invalidArgument();
  return name;
}

export const underlineNames = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

export const fontMembers: LookMembers = {
  name: lookMember("fontName", { shown: (name) => name ?? "Calibri", given: requireFontName }),
  size: lookMember("fontSize", { shown: (size) => size ?? 11, given: (size) => requireNumber(size, 1, 409) }),
  color: { ...lookMember("fontColor", color("#000000")), mixed: "" },
  tintAndShade: lookMember("fontTint", tint),
  bold: lookMember("bold", flag),
  italic: lookMember("italic", flag),
  strikethrough: lookMember("strikethrough", flag),
  subscript: lookMember("subscript", flag),
  superscript: lookMember("superscript", flag),
  underline: lookMember("underline", named(underlineNames, "None")),
};

export const rangeFontClass: HostClass<Looks> = {
  name: "RangeFont",
  properties: lookProperties(fontMembers),
  navigations: {},
  methods: {},
};
