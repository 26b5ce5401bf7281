import type { Icon } from "../../../../../package/conditional/storedConditionalFormat";
import {
  circle,
  arrows,
  flag,
  triangle,
  upTriangle,
  downTriangle,
  dash,
  diamond,
  check,
  cross,
  mark,
  smallCheck,
  smallCross,
  smallMark,
  star,
  halfStar,
} from "./iconPaths";

/** What an icon is: paths in a square of 16 by 16, each in a colour. */
export type IconShape = readonly (readonly [path: string, fill: string])[];

const [green, yellow, red, black, grey, blue] = [
  "#3a9e4f",
  "#e8b020",
  "#d8453b",
  "#4a4a4a",
  "#8a8a8a",
  "#3f7fc4",
] as const;
const white = "#ffffff";
const pale = "#c9ced6";

const plain = (path: string, fill: string): IconShape => [[path, fill]];
const inCircle = (path: string, fill: string): IconShape => [
  [circle, fill],
  [path, white],
];
const colored = (paths: readonly string[], colors: readonly string[]): readonly IconShape[] =>
  paths.map((path, index) => plain(path, colors[index] ?? grey));

const threeColors = [red, yellow, green];
const threeArrows = [arrows.down, arrows.side, arrows.up];
const fourArrows = [arrows.down, arrows.downwards, arrows.upwards, arrows.up];
const fiveArrows = [arrows.down, arrows.downwards, arrows.side, arrows.upwards, arrows.up];
const circles = (colors: readonly string[]) => colors.map((color) => plain(circle, color));

/** So many of four bars are full. */
const rating = (full: number): IconShape =>
  Array.from({ length: 4 }, (_, index): readonly [string, string] => {
    const [width, height] = [3, 4 + 2.5 * (index + 1) - 1];
    return [
      `M${2 + index * width} ${15 - height}h${width - 1}v${height}h-${width - 1}z`,
      index < full ? blue : pale,
    ];
  });

/** So many quarters of a circle are dark. */
const quarter = (dark: number): IconShape => [
  [circle, pale],
  ...[
    "M8 8V1.5a6.5 6.5 0 0 1 6.5 6.5z",
    "M8 8h6.5a6.5 6.5 0 0 1-6.5 6.5z",
    "M8 8v6.5a6.5 6.5 0 0 1-6.5-6.5z",
    "M8 8H1.5a6.5 6.5 0 0 1 6.5-6.5z",
  ]
    .slice(0, dark)
    .map((path): readonly [string, string] => [path, black]),
];

/** So many of four boxes are full. */
const boxes = (full: number): IconShape =>
  ["M2 8.5h5.5V14H2z", "M8.5 8.5H14V14H8.5z", "M2 2h5.5v5.5H2z", "M8.5 2H14v5.5H8.5z"].map((path, index) => [
    path,
    index < full ? blue : pale,
  ]);

const counted = (count: number, shape: (index: number) => IconShape): readonly IconShape[] =>
  Array.from({ length: count }, (_, index) => shape(index));

/** The icons of each set (`ST_IconSetType`, ECMA-376-1, 18.18.42, and those of [MS-XLSX]), from the lowest on. */
const sets: Readonly<Record<string, readonly IconShape[]>> = {
  "3Arrows": colored(threeArrows, threeColors),
  "3ArrowsGray": colored(threeArrows, []),
  "3Flags": colored([flag, flag, flag], threeColors),
  "3TrafficLights1": circles(threeColors),
  "3TrafficLights2": threeColors.map((color) => [
    ["M1 1h14v14H1z", black],
    ["M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z", color],
  ]),
  "3Signs": colored([diamond, triangle, circle], threeColors),
  "3Symbols": [inCircle(smallCross, red), inCircle(smallMark, yellow), inCircle(smallCheck, green)],
  "3Symbols2": colored([cross, mark, check], threeColors),
  "3Stars": [
    plain(star, pale),
    [
      [star, pale],
      [halfStar, yellow],
    ],
    plain(star, yellow),
  ],
  "3Triangles": colored([downTriangle, dash, upTriangle], threeColors),
  "4Arrows": colored(fourArrows, [red, yellow, yellow, green]),
  "4ArrowsGray": colored(fourArrows, []),
  "4RedToBlack": circles([black, grey, "#e59a94", red]),
  "4Rating": counted(4, (index) => rating(index + 1)),
  "4TrafficLights": circles([black, red, yellow, green]),
  "5Arrows": colored(fiveArrows, [red, yellow, yellow, yellow, green]),
  "5ArrowsGray": colored(fiveArrows, []),
  "5Rating": counted(5, rating),
  "5Quarters": counted(5, quarter),
  "5Boxes": counted(5, boxes),
};

/** How many icons the set has, and the one that is meant; undefined for a set that is not known. */
export function iconShape({
  set,
  index,
}: Icon): { readonly shape: IconShape; readonly count: number } | undefined {
  const shapes = sets[set];
  const shape = shapes?.[index];
  return shapes && shape && { shape, count: shapes.length };
}
