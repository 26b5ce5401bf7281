import { apply } from "../anonymise/apply";
import { codesInCopy } from "../anonymise/codesInCopy";
import type { Copy } from "../anonymise/copy";
import { leaks } from "../anonymise/leaks";
import { nameFindings } from "../anonymise/nameFindings";
import { namesMet } from "../anonymise/namesMet";
import { organisationsIn } from "../anonymise/organisations";
import type { Recipe } from "../anonymise/recipe";
import { keepApart } from "../codebook/apart";
import type { Codebook, RandomBytes, SeriesId } from "../codebook/codebook";
import { withCopy } from "../codebook/copyRecords";
import { enrol, type Enrolment } from "../codebook/enrol";
import type { Table } from "../table/table";
import type { CopyQuestion, CoreCopy } from "./core";

/** The names of the sheet that were enrolled, besides what became of the codebook. */
export interface Meeting extends Enrolment {
  readonly names: readonly string[];
}

/** Enrols every organisation that the recipe has to know, with what a person said of those that are alike. */
export const meet = (
  table: Table,
  recipe: Recipe,
  { codebook, answers, now }: Pick<CopyQuestion, "codebook" | "answers" | "now">,
  random: RandomBytes,
): Meeting => {
  const { names, pairs } = organisationsIn(table, recipe, codebook);
  const known = keepApart(codebook, answers, now);
  return { ...enrol(known, names, recipe.series, random, now, [...pairs, ...answers.same]), names };
};

/** Codes, treatment, and the last search for what must not be there. */
export const copyFrom = (
  table: Table,
  question: CopyQuestion,
  random: RandomBytes,
  isCancelled: () => boolean,
  onProgress: (share: number) => void,
): Omit<CoreCopy, "fingerprint"> => {
  const { recipe, now, labels } = question;
  const met = meet(table, recipe, question, random);
  const { codebook } = met;
  const { copy, report, kept } = apply({
    table,
    recipe,
    codebook,
    madeOn: now.slice(0, 10),
    labels,
    isCancelled,
    onProgress: (done, total) => {
      onProgress(done / total);
    },
  });
  const findings = [...nameFindings(namesMet(table, recipe, met, met.names)), ...report.findings];
  const { rule, series } = recipe;
  return {
    copy,
    report: { ...report, findings },
    codebook: rule.organisations === "coded" ? remembering(copy, series, codebook, random, now) : codebook,
    leaks: leaks(copy, codebook, rule.organisations, { kept, texts: recipe.texts }),
  };
};

/** The codebook knows afterwards which codes the copy took to whom. */
const remembering = (
  copy: Copy,
  series: SeriesId,
  codebook: Codebook,
  random: RandomBytes,
  at: string,
): Codebook => {
  const { informationType, audience, period } = copy.statement;
  const codes = codesInCopy(copy, codebook, series);
  return withCopy(codebook, { at, informationType, audience, series, period, codes }, random);
};
