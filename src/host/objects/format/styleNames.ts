import type { NamedStyle, NamedStyles } from "../../../package/styles/named/namedStyle";

/** `Excel.BuiltInStyle`, by the number that files give each style (ECMA-376-1, 18.8.7). */
const enumNames: Readonly<Record<number, string>> = {
  0: "Normal",
  3: "Comma",
  4: "Currency",
  5: "Percent",
  6: "WholeComma",
  7: "WholeDollar",
  8: "Hlink",
  9: "HlinkTrav",
  10: "Note",
  11: "WarningText",
  12: "Emphasis1",
  13: "Emphasis2",
  14: "Emphasis3",
  15: "SheetTitle",
  16: "Heading1",
  17: "Heading2",
  18: "Heading3",
  19: "Heading4",
  20: "Input",
  21: "Output",
  22: "Calculation",
  23: "CheckCell",
  24: "LinkedCell",
  25: "Total",
  26: "Good",
  27: "Bad",
  28: "Neutral",
  53: "ExplanatoryText",
};

/** Of each accent: the whole colour, and 20%, 40% and 60% of it. */
function accentName(builtinId: number): string | undefined {
  const [accent, step] = [Math.floor((builtinId - 25) / 4), (builtinId - 25) % 4];
  const shares = ["", "_20", "_40", "_60"];
  return accent >= 1 && accent <= 6 ? `Accent${accent}${shares[step] ?? ""}` : undefined;
}

/**
 * "For custom styles, the style name will be returned. For built-in styles, a string representing a value in the
 * `BuiltInStyle` enum will be returned."
 */
export const styleNameOf = ({ name, builtinId = -1 }: NamedStyle): string =>
  enumNames[builtinId] ?? accentName(builtinId) ?? name;

/** The style of that name, be it the one that people see (`Heading 1`) or the enumeration's (`Heading1`). */
export const findStyle = (styles: NamedStyles, name: string): NamedStyle | undefined =>
  styles.find(name) ?? styles.all().find((style) => styleNameOf(style) === name);
