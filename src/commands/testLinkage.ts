import type { Finding } from "../anonymise/copy";
import { noAnswers } from "../codebook/apart";
import { rulesInUse } from "./clusterRules";
import { copyLabels } from "./copyLabels";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";

/**
 * What whoever has a copy made earlier on this device too could find out from the one that is prepared. Nothing is written,
 * and no code is given. Not to be cancelled: the sheet is held in the thread that works on it.
 *
 * @throws CommandError `codebook-locked`, `no-cluster-rules`; CoreError
 */
export const testLinkage = async (
  services: Services,
  { sheet, recipe, rule, wish }: PreparedCopy,
): Promise<readonly Finding[]> => {
  const { core, codebooks, fingerprints, translate } = services;
  if (rule.organisations !== "coded" || recipe.obstacles.length > 0) return [];
  const codebook = await codebooks.load();
  if (codebook === undefined || codebook.copies.length === 0) return [];
  const rules = rulesInUse(services);
  const earlier = await fingerprints.load(codebook);
  const now = services.now().toISOString();
  const [answers, labels] = [wish.answers ?? noAnswers, copyLabels(translate, rule)];
  return core.testLinkage(sheet.handle, { recipe, codebook, answers, now, labels, rules, earlier });
};
