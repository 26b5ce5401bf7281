import type { ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import { formatClusterRules, parseClusterRulesText } from "../disclosure/rules/cluster/schema";
import { dayOf } from "./dayOf";
import type { Services } from "./services";

/**
 * Puts a cluster's rules into the person's hands as a file for colleagues.
 *
 * @returns the file's name
 * @throws RulesFormatError when they are none yet
 */
export const saveClusterRules = async (
  { offerFile, now }: Pick<Services, "offerFile" | "now">,
  rules: ClusterRules,
): Promise<string> => {
  const fileName = `confide-rules-${dayOf(now())}.json`;
  await offerFile(new TextEncoder().encode(formatClusterRules(rules)), fileName);
  return fileName;
};

/** @throws RulesFormatError */
export const readClusterRules = async (file: Pick<Blob, "text">): Promise<ClusterRules> =>
  parseClusterRulesText(await file.text());
