import { differencesInWords } from "../commands/clusterRulesWords";
import { startingRules, type ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import { parseClusterRulesText } from "../disclosure/rules/cluster/schema";
import type { Translate } from "../i18n/translator";
import { BadInputError } from "./badInput";
import { readWhole } from "./files";

/** The cluster's disclosure rules that are named on the command line. */
export interface RulesRequest {
  /** Whole path; undefined is what a cluster starts from. */
  readonly file: string | undefined;
  /** The person's word that the cluster agreed to what asks less than that. */
  readonly looserAgreed: boolean;
}

export const noRulesFile: RulesRequest = { file: undefined, looserAgreed: false };

/**
 * The rules by which everything is measured and protected.
 *
 * @throws BadInputError when the file can't be read, or asks less and nobody agreed to that; RulesFormatError
 */
export const clusterRulesOf = async (
  { file, looserAgreed }: RulesRequest,
  translate: Translate,
): Promise<ClusterRules> => {
  if (file === undefined) return startingRules;
  const rules = parseClusterRulesText(new TextDecoder().decode(await readWhole(file)));
  const looser = differencesInWords(rules, translate).filter(({ isLooser }) => isLooser);
  if (looser.length > 0 && !looserAgreed)
    throw new BadInputError("looser-rules", {
      file,
      count: looser.length,
      rules: looser.map(({ sentence }) => sentence).join("\n"),
    });
  return rules;
};
