import type { Expectation } from "../expectation";
import { conditionalFormats } from "./conditionalFormats";
import { conditionalLooks } from "./conditionalLooks";
import { conditionalRules } from "./conditionalRules";
import { dataValidation } from "./dataValidation";
import { rangeBorders } from "./rangeBorders";
import { rangeFormat } from "./rangeFormat";
import { rangeLook } from "./rangeLook";
import { styles } from "./styles";

/** How cells look and what they accept. */
export const formatSuites: Readonly<Record<string, readonly Expectation[]>> = {
  borders: rangeBorders,
  "conditional formats": conditionalFormats,
  "looks of conditional formats": conditionalLooks,
  "rules of conditional formats": conditionalRules,
  "data validation": dataValidation,
  formats: rangeFormat,
  "the look of ranges": rangeLook,
  styles,
};
