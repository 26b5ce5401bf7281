import { looserInWords } from "../commands/clusterRulesWords";
import { startingRules, type ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import { parseClusterRulesText } from "../disclosure/rules/cluster/schema";
import type { Translate } from "../i18n/translator";
import { settingOf, type SettingRequest } from "./settingFile";

/**
 * The rules by which everything is measured and protected: those that a cluster starts from where no file is named.
 *
 * @throws BadInputError as `settingOf`; RulesFormatError
 */
export const clusterRulesOf = (request: SettingRequest, translate: Translate): Promise<ClusterRules> =>
  settingOf(request, {
    usual: startingRules,
    parse: parseClusterRulesText,
    looserIn: (rules) => looserInWords(rules, translate),
    code: "looser-rules",
  });
