import { noAnswers } from "../codebook/apart";
import type { CopyQuestion } from "../worker/copyCore";
import { rulesInUse } from "./clusterRules";
import { copyLabels } from "./copyLabels";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";

/**
 * What the core is asked of a copy that is prepared, but for codebook and earlier copies.
 *
 * @param now ISO 8601 time
 * @throws CommandError `no-cluster-rules`
 */
export const copyQuestion = (
  services: Pick<Services, "rules" | "translate">,
  { recipe, rule, wish }: PreparedCopy,
  now: string,
): Omit<CopyQuestion, "codebook" | "earlier"> => ({
  recipe,
  answers: wish.answers ?? noAnswers,
  now,
  labels: copyLabels(services.translate, rule),
  rules: rulesInUse(services),
});
