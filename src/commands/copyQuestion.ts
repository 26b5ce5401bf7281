import { noAnswers } from "../codebook/apart";
import type { Codebook } from "../codebook/codebook";
import type { CopyQuestion } from "../worker/copyCore";
import { rulesInUse } from "./clusterRules";
import { copyLabels } from "./copyLabels";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";

/**
 * What the core is asked of a copy that is prepared, but for the earlier copies it is held against.
 *
 * @param now ISO 8601 time
 * @throws CommandError `no-cluster-rules`
 */
export const copyQuestion = (
  services: Pick<Services, "rules" | "translate">,
  { recipe, rule, wish }: PreparedCopy,
  codebook: Codebook,
  now: string,
): Omit<CopyQuestion, "earlier"> => ({
  recipe,
  codebook,
  answers: wish.answers ?? noAnswers,
  now,
  labels: copyLabels(services.translate, rule),
  rules: rulesInUse(services),
});
