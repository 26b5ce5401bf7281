import type { CopyMeasures } from "../anonymise/measures/copyMeasures";
import type { RiskDecisions } from "../anonymise/repairs/riskDecisions";
import type { RepairSuggestion } from "../anonymise/repairs/suggestRepairs";
import { emptyCodebook } from "../codebook/enrol";
import type { Watched } from "../excel/session";
import { copyQuestion } from "./copyQuestion";
import type { PreparedCopy } from "./prepareCopy";
import type { CopyQuestion } from "../worker/copyCore";
import type { Services } from "./services";

/** Organisations that are named hide nowhere, and a copy that is not made gives nothing away. */
export const canBeMeasured = ({ rule, recipe }: PreparedCopy): boolean =>
  rule.organisations !== "identifiable" && recipe.obstacles.length === 0;

/**
 * What a reader could infer from the rows of the copy that is prepared. Nothing is written, and no code is given.
 *
 * @param offers whether every repair is tried, to say what it would do
 * @throws CommandError `no-cluster-rules`; as `CodebookStore.load`, so also while it is locked; CoreError
 */
export const measureCopy = async (
  services: Services,
  prepared: PreparedCopy,
  watched: Watched = {},
  offers = true,
): Promise<CopyMeasures> => {
  const question = await questionOf(services, prepared);
  return services.core.measure(prepared.sheet.handle, { ...question, offers }, watched);
};

/** Seconds after which the best repairs found so far are suggested. */
const hurryAfter = 20;

/**
 * The repairs that, besides those that were chosen, would settle most for the least. Nothing is done: a person chooses.
 *
 * @throws as `measureCopy`
 */
export const suggestRepairs = async (
  services: Services,
  prepared: PreparedCopy,
  watched: Watched = {},
): Promise<RepairSuggestion> => {
  const question = await questionOf(services, prepared);
  return services.core.suggestRepairs(prepared.sheet.handle, { ...question, hurryAfter }, watched);
};

/** Earlier copies count for nothing here. */
const questionOf = async (services: Services, prepared: PreparedCopy): Promise<CopyQuestion> => {
  const now = services.now().toISOString();
  const question = copyQuestion(services, prepared, now);
  const codebook = (await services.codebooks.load()) ?? emptyCodebook(now);
  return { ...question, codebook, earlier: new Map() };
};

/** The same copy with another word on what a reader could infer; it holds for this copy only. */
export const withRisks = (prepared: PreparedCopy, risks: RiskDecisions): PreparedCopy => ({
  ...prepared,
  wish: { ...prepared.wish, risks },
  recipe: { ...prepared.recipe, risks },
});
