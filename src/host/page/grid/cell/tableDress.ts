import type { ThemeColors } from "../../../../package/styles/colors";
import { tinted } from "../../../../package/styles/hls";
import type { TableLook } from "../gridSource";

/** How a table's style dresses its parts; a part that it does not dress is missing. */
export interface TableDress {
  readonly whole?: TableLook;
  /** Every second row or column, the first among them. */
  readonly band?: TableLook;
  readonly header?: TableLook;
  readonly totals?: TableLook;
  /** The first and the last column, where they are set off. */
  readonly edge?: TableLook;
}

/** The colours of one style: those of the theme, and the accent it is named after, lighter or darker. */
interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly accent: (tint: number) => string;
}

const bold: TableLook = { fill: undefined, fontColor: undefined, bold: true };
const filled = (fill: string, fontColor?: string): TableLook => ({ fill, fontColor, bold: false });
const title = (fill: string, fontColor: string): TableLook => ({ fill, fontColor, bold: true });
const lettered = (fontColor: string): TableLook => ({ fill: undefined, fontColor, bold: false });

const plainEnds = { totals: bold, edge: bold };

type Family = (colors: Palette) => TableDress;

/** Excel's families of styles, in the order of their numbers, seven in each: black, then the six accents. */
const families: Readonly<Record<string, readonly Family[]>> = {
  Light: [
    ({ accent }) => ({
      whole: lettered(accent(-0.25)),
      band: filled(accent(0.8), accent(-0.25)),
      header: { ...lettered(accent(-0.25)), bold: true },
      ...plainEnds,
    }),
    ({ accent, paper }) => ({ header: title(accent(0), paper), ...plainEnds }),
    ({ accent }) => ({ band: filled(accent(0.8)), header: bold, ...plainEnds }),
  ],
  Medium: [
    ({ accent, paper }) => ({
      band: filled(accent(0.8)),
      header: title(accent(0), paper),
      ...plainEnds,
    }),
    ({ accent, paper }) => {
      const set = title(accent(0), paper);
      return { whole: filled(accent(0.8)), band: filled(accent(0.6)), header: set, totals: set, edge: set };
    },
    ({ accent, paper }) => ({
      band: filled(tinted(paper, -0.15)),
      header: title(accent(0), paper),
      totals: bold,
      edge: title(accent(0), paper),
    }),
    ({ accent }) => ({
      whole: filled(accent(0.8)),
      band: filled(accent(0.6)),
      header: bold,
      ...plainEnds,
    }),
  ],
  Dark: [
    ({ accent, ink, paper }) => ({
      whole: filled(accent(0), paper),
      band: filled(accent(-0.25), paper),
      header: title(ink, paper),
      totals: title(accent(-0.5), paper),
      edge: title(accent(-0.25), paper),
    }),
  ],
};

const familySize = 7;
const [lightOne, darkOne, firstAccent] = [0, 1, 4];

/** Accent 0 stands for black and its greys, which are made from white where they are light. */
function palette(theme: ThemeColors, number: number): Palette {
  const [paper = "#FFFFFF", ink = "#000000"] = [theme[lightOne], theme[darkOne]];
  const accent = number === 0 ? ink : (theme[firstAccent + number - 1] ?? ink);
  const grey = (tint: number) => (tint > 0 ? tinted(paper, tint - 0.95) : accent);
  return { paper, ink, accent: number === 0 ? grey : (tint) => tinted(accent, tint) };
}

/** The last dark styles: a header in one accent over rows in the one before it. */
function twoColored(theme: ThemeColors, number: number): TableDress {
  const { accent, ink, paper } = palette(theme, Math.max(0, 2 * number - 1));
  const header = number === 0 ? ink : palette(theme, 2 * number).accent(0);
  const rows = { whole: filled(accent(0.8)), band: filled(accent(0.6)) };
  return { ...rows, header: title(header, paper), ...plainEnds };
}

/** How one of Excel's own table styles dresses a table in these colours; nothing for any other name. */
export function tableDress(name: string, theme: ThemeColors): TableDress {
  const [, depth = "", digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const place = Number(digits) - 1;
  const family = families[depth]?.[Math.floor(place / familySize)];
  if (family !== undefined) return family(palette(theme, place % familySize));
  const isTwoColored = depth === "Dark" && place < familySize + 4;
  return isTwoColored ? twoColored(theme, place - familySize) : {};
}
