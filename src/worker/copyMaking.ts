import { apply, type Applied } from "../anonymise/apply";
import type { Finding } from "../anonymise/copy";
import { leaks } from "../anonymise/leaks";
import { nameFindings } from "../anonymise/nameFindings";
import { namesMet } from "../anonymise/namesMet";
import type { CopyMeasures } from "../anonymise/measures/copyMeasures";
import { measureCopy } from "../anonymise/measures/measureCopy";
import { organisationsIn } from "../anonymise/organisations";
import type { Recipe } from "../anonymise/recipe";
import { suggestRepairs, type RepairSuggestion } from "../anonymise/repairs/suggestRepairs";
import { keepApart } from "../codebook/apart";
import type { RandomBytes } from "../codebook/codebook";
import { enrol, type Enrolment } from "../codebook/enrol";
import { joinAnswered } from "../codebook/joinAnswered";
import { asPart } from "../disclosure/steps";
import type { Table } from "../table/table";
import { isCancelled } from "./answer";
import { remember } from "./copyMemory";
import type { CopyQuestion, CoreCopy, MeasureQuestion, SuggestQuestion } from "./copyCore";
import type { CoreOptions } from "./coreOptions";
import { inSteps } from "./inSteps";

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
  const known = joinAnswered(keepApart(codebook, answers, now), answers.same, random, now);
  return { ...enrol(known, names, recipe.series, random, now, [...pairs, ...answers.same]), names };
};

/** @param ofWhole how much of the work this is, from 0 to 1 */
const treated = (
  table: Table,
  question: CopyQuestion,
  random: RandomBytes,
  options: CoreOptions,
  ofWhole = 1,
): Applied & { readonly met: Meeting } => {
  const { recipe, now, labels, rules } = question;
  const met = meet(table, recipe, question, random);
  const { codebook } = met;
  const applied = apply({
    table,
    recipe,
    codebook,
    madeOn: now.slice(0, 10),
    labels,
    rules,
    isCancelled: () => isCancelled(options),
    onProgress: (done, total) => options.onProgress?.((ofWhole * done) / total),
  });
  return { ...applied, met };
};

/** Codes, treatment, what the copy means beside earlier ones, and the last search for what must not be there. */
export const copyFrom = (
  table: Table,
  question: CopyQuestion,
  random: RandomBytes,
  options: CoreOptions,
): Omit<CoreCopy, "fingerprint"> => {
  const { recipe } = question;
  const { copy, report, kept, met } = treated(table, question, random, options);
  const { findings, ...remembered } = remember(copy, met.codebook, question, random);
  const ofNames = nameFindings(namesMet(table, recipe, met, met.names));
  return {
    copy,
    report: { ...report, findings: [...findings, ...ofNames, ...report.findings] },
    ...remembered,
    leaks: leaks(copy, met.codebook, recipe.rule.organisations, { ...recipe, kept }),
  };
};

/** What would be found on making the copy, beside earlier ones. */
export const linkageIn = (
  table: Table,
  question: CopyQuestion,
  random: RandomBytes,
  options: CoreOptions,
): readonly Finding[] => {
  const { copy, met } = treated(table, question, random, options);
  return remember(copy, met.codebook, question, random).findings;
};

/** Treating the values takes less time than measuring them and trying repairs. */
const treatingShare = 0.3;

/** What a reader could infer from the rows of the copy that would be made. @throws CoreError `cancelled` */
export const measuresIn = async (
  table: Table,
  question: MeasureQuestion,
  random: RandomBytes,
  options: CoreOptions,
): Promise<CopyMeasures> => {
  const made = treated(table, question, random, options, treatingShare);
  return inSteps(asPart(measureCopy(made, question.offers), treatingShare, 1), options, Infinity);
};

/** The repairs that would settle most for the least in the copy that would be made. @throws CoreError `cancelled` */
export const repairsFor = async (
  table: Table,
  question: SuggestQuestion,
  random: RandomBytes,
  options: CoreOptions,
): Promise<RepairSuggestion> => {
  const { repaired } = treated(table, question, random, options, treatingShare);
  const steps = suggestRepairs(repaired, question.recipe.risks);
  return inSteps(asPart(steps, treatingShare, 1), options, question.hurryAfter);
};
