import type { CopyMeasures } from "../anonymise/measures/copyMeasures";
import type { RiskDecisions } from "../anonymise/repairs/riskDecisions";
import { noAnswers } from "../codebook/apart";
import { emptyCodebook } from "../codebook/enrol";
import type { Watched } from "../excel/session";
import { rulesInUse } from "./clusterRules";
import { copyLabels } from "./copyLabels";
import type { PreparedCopy } from "./prepareCopy";
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
  { sheet, recipe, rule, wish }: PreparedCopy,
  watched: Watched = {},
  offers = true,
): Promise<CopyMeasures> => {
  const { core, codebooks, translate } = services;
  const rules = rulesInUse(services);
  const now = services.now().toISOString();
  const codebook = (await codebooks.load()) ?? emptyCodebook(now);
  const [answers, labels] = [wish.answers ?? noAnswers, copyLabels(translate, rule)];
  const question = { recipe, codebook, answers, now, labels, rules, earlier: new Map(), offers };
  return core.measure(sheet.handle, question, watched);
};

/** The same copy with another word on what a reader could infer; it holds for this copy only. */
export const withRisks = (prepared: PreparedCopy, risks: RiskDecisions): PreparedCopy => ({
  ...prepared,
  wish: { ...prepared.wish, risks },
  recipe: { ...prepared.recipe, risks },
});
