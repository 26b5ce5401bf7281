/** One of Excel's own cell styles: the parts it says, each as it stands in a file; a part it does not say is left to the cell. */
export interface BuiltinStyle {
  readonly name: string;
  readonly builtinId: number;
  readonly numberFormatId?: number;
  /** Children of `<font>`, over those of the workbook's plain font. */
  readonly font?: string;
  /** Attributes of the colour that fills the cell. */
  readonly fill?: string;
  /** Children of `<border>`. */
  readonly border?: string;
}

const rgb = (color: string): string => `<color rgb="FF${color}"/>`;
const theme = (index: number): string => `<color theme="${index}"/>`;
const line = (side: string, style: string, color: string): string =>
  `<${side} style="${style}">${color}</${side}>`;
const boxed = (style: string, color: string): string =>
  ["left", "right", "top", "bottom"].map((side) => line(side, style, rgb(color))).join("");

const heading = (size: number, style: string, tint: string) => ({
  font: `<b/><sz val="${size}"/>${theme(3)}`,
  border: line("bottom", style, `<color theme="4"${tint}/>`),
});

const numbers: readonly BuiltinStyle[] = [
  { name: "Comma", builtinId: 3, numberFormatId: 43 },
  { name: "Currency", builtinId: 4, numberFormatId: 44 },
  { name: "Percent", builtinId: 5, numberFormatId: 9 },
  { name: "Comma [0]", builtinId: 6, numberFormatId: 41 },
  { name: "Currency [0]", builtinId: 7, numberFormatId: 42 },
];

const texts: readonly BuiltinStyle[] = [
  { name: "Hyperlink", builtinId: 8, font: `<u/>${theme(10)}` },
  { name: "Followed Hyperlink", builtinId: 9, font: `<u/>${theme(11)}` },
  { name: "Note", builtinId: 10, fill: 'rgb="FFFFFFCC"', border: boxed("thin", "B2B2B2") },
  { name: "Warning Text", builtinId: 11, font: rgb("FF0000") },
  { name: "Title", builtinId: 15, font: `<sz val="18"/>${theme(3)}` },
  { name: "Heading 1", builtinId: 16, ...heading(15, "thick", "") },
  { name: "Heading 2", builtinId: 17, ...heading(13, "thick", ' tint="0.499984740745262"') },
  { name: "Heading 3", builtinId: 18, ...heading(11, "medium", ' tint="0.39997558519241921"') },
  { name: "Heading 4", builtinId: 19, font: `<b/>${theme(3)}` },
  { name: "Explanatory Text", builtinId: 53, font: `<i/>${rgb("7F7F7F")}` },
];

const models: readonly BuiltinStyle[] = [
  {
    name: "Input",
    builtinId: 20,
    font: rgb("3F3F76"),
    fill: 'rgb="FFFFCC99"',
    border: boxed("thin", "7F7F7F"),
  },
  {
    name: "Output",
    builtinId: 21,
    font: `<b/>${rgb("3F3F3F")}`,
    fill: 'rgb="FFF2F2F2"',
    border: boxed("thin", "3F3F3F"),
  },
  {
    name: "Calculation",
    builtinId: 22,
    font: `<b/>${rgb("FA7D00")}`,
    fill: 'rgb="FFF2F2F2"',
    border: boxed("thin", "7F7F7F"),
  },
  {
    name: "Check Cell",
    builtinId: 23,
    font: `<b/>${theme(0)}`,
    fill: 'rgb="FFA5A5A5"',
    border: boxed("double", "3F3F3F"),
  },
  {
    name: "Linked Cell",
    builtinId: 24,
    font: rgb("FA7D00"),
    border: line("bottom", "double", rgb("FF8001")),
  },
  {
    name: "Total",
    builtinId: 25,
    font: `<b/>${theme(1)}`,
    border: line("top", "thin", theme(4)) + line("bottom", "double", theme(4)),
  },
  { name: "Good", builtinId: 26, font: rgb("006100"), fill: 'rgb="FFC6EFCE"' },
  { name: "Bad", builtinId: 27, font: rgb("9C0006"), fill: 'rgb="FFFFC7CE"' },
  { name: "Neutral", builtinId: 28, font: rgb("9C5700"), fill: 'rgb="FFFFEB9C"' },
];

/** Full, and 20%, 40% and 60% of each accent of the theme. */
const accents: readonly BuiltinStyle[] = [1, 2, 3, 4, 5, 6].flatMap((accent) => {
  const shade = (share: string, step: number, font: number, tint: string): BuiltinStyle => ({
    name: `${share}Accent${accent}`,
    builtinId: 25 + accent * 4 + step,
    font: theme(font),
    fill: `theme="${accent + 3}"${tint}`,
  });
  return [
    shade("", 0, 0, ""),
    shade("20% - ", 1, 1, ' tint="0.79998168889431442"'),
    shade("40% - ", 2, 1, ' tint="0.59999389629810485"'),
    shade("60% - ", 3, 0, ' tint="0.39997558519241921"'),
  ];
});

/** Excel's own cell styles besides Normal, as in the Office theme since 2013 (ECMA-376-1, presetCellStyles). */
export const builtinStyles: readonly BuiltinStyle[] = [...numbers, ...texts, ...models, ...accents];
