import type { Threshold } from "../../../../package/conditional/storedConditionalFormat";

/** `Excel.IconSet`, and the names in the file (ST_IconSetType). */
export const iconSets = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
} as const;
export type IconSetName = keyof typeof iconSets;
export const iconSetNames = Object.keys(iconSets) as IconSetName[];

export const iconSetOf = (set: string): string =>
  iconSetNames.find((name) => iconSets[name] === set) ?? "Invalid";

/** How many icons a set has: its name begins with it. */
export const sizeOfSet = (set: string): number => Number(set.charAt(0)) || 3;

/** As Excel divides a range evenly: 0, 33, 67 percent for three icons. */
export const usualThresholds = (size: number): Threshold[] =>
  Array.from({ length: size }, (_, index) => ({
    type: "percent",
    value: String(Math.round((index * 100) / size)),
    isInclusive: true,
  }));
