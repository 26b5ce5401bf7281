import { cellValueClass, textComparisonClass } from "./comparisonFormats";
import { conditionalFormatClass } from "./conditionalFormat";
import { conditionalFormatCollectionClass } from "./conditionalFormats";
import { conditionalLookClasses } from "./conditionalLook";
import { conditionalRuleClass, customClass } from "./customFormat";
import { dataBarClasses } from "./dataBarFormat";
import { presetClass } from "./presetFormat";
import { colorScaleClass } from "./colorScaleFormat";
import { iconSetClass } from "./iconSetFormat";
import { topBottomClass } from "./topBottomFormat";

/** All classes of conditional formats. */
export const conditionalClasses = [
  ...[conditionalFormatCollectionClass],
  ...[conditionalFormatClass, cellValueClass, customClass, conditionalRuleClass],
  ...[presetClass, textComparisonClass, topBottomClass],
  ...[colorScaleClass, iconSetClass, ...dataBarClasses],
  ...conditionalLookClasses,
];
