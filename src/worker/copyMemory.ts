import { codesInCopy } from "../anonymise/codesInCopy";
import type { Copy, Finding } from "../anonymise/copy";
import { linkageFindings, type EarlierCopy } from "../anonymise/linkage/linkage";
import { formatPrints, parsePrints } from "../anonymise/linkage/printBytes";
import { printCopy } from "../anonymise/linkage/printCopy";
import type { Codebook, RandomBytes } from "../codebook/codebook";
import { withCopy } from "../codebook/copyRecords";
import type { CopyQuestion } from "./copyCore";

/** What is kept of a copy, and what keeping shows beside earlier ones. */
export interface RememberedCopy {
  /** With the record of the copy. */
  readonly codebook: Codebook;
  /** Row fingerprints; empty for a copy without codes. */
  readonly prints: Uint8Array;
  readonly findings: readonly Finding[];
}

const earlierCopies = ({ codebook, earlier }: CopyQuestion): readonly EarlierCopy[] =>
  codebook.copies.map((record) => ({
    record,
    prints: () => {
      const bytes = earlier.get(record.id);
      return bytes && parsePrints(bytes);
    },
  }));

/** Which codes the copy takes to whom, its row fingerprints, and who could be matched with earlier copies. */
export const remember = (
  copy: Copy,
  codebook: Codebook,
  question: CopyQuestion,
  random: RandomBytes,
): RememberedCopy => {
  const { rule, series } = question.recipe;
  const codes = rule.organisations === "coded" ? codesInCopy(copy, codebook, series) : [];
  if (codes.length === 0) return { codebook, prints: new Uint8Array(), findings: [] };
  const { informationType, audience, period } = copy.statement;
  const record = { at: question.now, informationType, audience, series, period, codes };
  const remembering = withCopy(codebook, record, random);
  const printed = printCopy(copy, remembering, series);
  return {
    codebook: remembering,
    prints: formatPrints(printed.prints),
    findings: linkageFindings({ audience, codes, printed }, earlierCopies(question)),
  };
};
