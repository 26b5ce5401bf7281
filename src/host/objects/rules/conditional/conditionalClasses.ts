import { conditionalFormatClass } from "./conditionalFormat";
import { conditionalFormatCollectionClass } from "./conditionalFormats";
import { conditionalLookClasses } from "./conditionalLook";
import { dataBarClasses } from "./dataBarFormat";
import {
  cellValueClass,
  conditionalRuleClass,
  customClass,
  presetClass,
  textComparisonClass,
  topBottomClass,
} from "./plainFormats";
import { colorScaleClass, iconSetClass } from "./scaleFormats";

/** All classes of conditional formats. */
export const conditionalClasses = [
  ...[conditionalFormatCollectionClass],
  ...[conditionalFormatClass, cellValueClass, customClass, conditionalRuleClass],
  ...[presetClass, textComparisonClass, topBottomClass],
  ...[colorScaleClass, iconSetClass, ...dataBarClasses],
  ...conditionalLookClasses,
];
