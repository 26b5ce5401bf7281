import type { Finding } from "../anonymise/copy";
import { copyQuestion } from "./copyQuestion";
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
  prepared: PreparedCopy,
): Promise<readonly Finding[]> => {
  const { sheet, recipe, rule } = prepared;
  const { core, codebooks, fingerprints } = services;
  if (rule.organisations !== "coded" || recipe.obstacles.length > 0) return [];
  const codebook = await codebooks.load();
  if (codebook === undefined || codebook.copies.length === 0) return [];
  const question = copyQuestion(services, prepared, services.now().toISOString());
  const earlier = await fingerprints.load(codebook);
  return core.testLinkage(sheet.handle, { ...question, codebook, earlier });
};
