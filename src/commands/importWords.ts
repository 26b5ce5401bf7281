import type { CodePattern } from "../codebook/codebook";
import type { RefusalReason, RowRemark, WarningReason } from "../codebook/importing/remarks";
import type { Translate } from "../i18n/translator";
import { seriesName } from "./seriesName";

/** Why a row of a list can't be taken, and what to do. */
export const refusalWords = (remark: RowRemark<RefusalReason>, translate: Translate): string => {
  const other = remark.reason === "code-in-series" ? seriesName(remark.other, translate) : remark.other;
  return translate(`importing.refusals.${remark.reason}`, { ...remark, other });
};

/** What a code of a list tells that it should not. */
export const warningWords = (remark: RowRemark<WarningReason>, translate: Translate): string =>
  translate(`importing.warnings.${remark.reason}`, { ...remark });

/** @example patternWords({ prefix: "TR-", digits: 3 }) // "TR-###" */
export const patternWords = ({ prefix, digits }: CodePattern): string => prefix + "#".repeat(digits);
