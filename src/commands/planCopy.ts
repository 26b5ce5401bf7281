import { dayOf } from "./dayOf";
import { noAnswers } from "../codebook/apart";
import type { Codebook } from "../codebook/codebook";
import { openQuestions } from "../codebook/openQuestions";
import type { Watched } from "../excel/session";
import { decide, isOwnVersion } from "../protocol/decide";
import type { Answer } from "../protocol/question";
import { tableTitle } from "../protocol/tableTitle";
import { codebookIfOpen } from "./codebookIfOpen";
import { confirmations, seriesOf } from "./copyTerms";
import type { PreparedCopy } from "./prepareCopy";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { standingOf } from "./standing";

/** What is known of the sheet and the wish before anything is planned. */
export type CopyToPlan = Pick<
  PreparedCopy,
  "wish" | "rule" | "sheet" | "table" | "classification" | "reporters"
>;

/** Asks protocol and records, then the core: the copy as it would be made now. */
export const planCopy = async (
  services: Services,
  toPlan: CopyToPlan,
  watched: Watched,
): Promise<PreparedCopy> => {
  const { wish, rule, classification, sheet } = toPlan;
  const decisions = { ...(await services.decisions.load(rule.id)), ...wish.decisions };
  const codebook = await codebookIfOpen(services);
  const { answer, leaveOut, named } = await answerFor(services, toPlan, codebook);
  const { recipe, preview, names, focalPoints } = await services.core.plan(
    sheet.handle,
    {
      rule,
      series: seriesOf(wish, codebook),
      decisions,
      confirmed: confirmations(wish, answer, classification),
      codebook,
      texts: wish.texts,
      risks: wish.risks,
      leaveOut,
      named,
      focalPoints: wish.focalPoints,
      isOwnVersion: answer?.kind === "yes" && isOwnVersion(classification, rule),
    },
    { signal: watched.signal },
  );
  watched.onProgress?.(1);
  return {
    ...toPlan,
    recipe,
    preview,
    names,
    focalPoints,
    answer,
    needsDecision:
      recipe.obstacles.length > 0 ||
      recipe.columns.some(({ decidedBy }) => decidedBy === "nobody") ||
      openQuestions(names?.questions ?? [], wish.answers ?? noAnswers).some(({ isNew }) => isNew),
    decisions,
  };
};

interface AnswerForCopy {
  /** Undefined when nobody classified the sheet. */
  readonly answer: Answer | undefined;
  readonly leaveOut: readonly string[];
  readonly named: readonly string[];
}

/** What protocol, classification and records say today. */
const answerFor = async (
  services: Services,
  { wish, rule, classification: sheet, reporters }: CopyToPlan,
  codebook: Codebook | undefined,
): Promise<AnswerForCopy> => {
  const { informationType, audience, purpose = "coordination" } = wish;
  const { register } = await loadRegister(services);
  const on = dayOf(services.now());
  const { standing, stopped } = standingOf(register, codebook, { informationType, audience, on, reporters });
  const protocol = tableTitle(services.protocol);
  const answer = sheet && decide({ protocol, audience, purpose, rule, sheet, standing });
  const treated = answer?.kind === "treated" ? answer : undefined;
  return { answer, leaveOut: [...(treated?.leaveOut ?? []), ...stopped], named: treated?.named ?? [] };
};
