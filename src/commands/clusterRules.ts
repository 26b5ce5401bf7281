import { startingRules, type ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import { ruleDifferences } from "../disclosure/rules/cluster/differences";
import { formatClusterRules, parseClusterRulesText } from "../disclosure/rules/cluster/schema";
import { CommandError } from "./commandError";
import { createDeviceSetting, type DeviceSetting, type SettingPlace } from "./deviceSetting";
import type { Services } from "./services";

/** The rules that a cluster set on this device; none where they can't be read. */
export type ClusterRulesSetting = DeviceSetting<ClusterRules, undefined>;

export const areSameRules = (one: ClusterRules, other: ClusterRules): boolean =>
  ruleDifferences(one, other).length === 0;

/** Are they the ones that a cluster starts from? */
export const areStartingRules = (rules: ClusterRules): boolean => areSameRules(startingRules, rules);

export const createClusterRules = (place: SettingPlace): ClusterRulesSetting =>
  createDeviceSetting(
    {
      usual: startingRules,
      nothing: undefined,
      parse: parseClusterRulesText,
      format: formatClusterRules,
      isSame: areSameRules,
    },
    place,
  );

/**
 * The rules by which everything is measured and protected.
 *
 * @throws CommandError `no-cluster-rules` while they can't be read: the cluster's own may ask more than those it started from
 */
export const rulesInUse = ({ rules }: Pick<Services, "rules">): ClusterRules => {
  if (rules === undefined) throw new CommandError("no-cluster-rules");
  return rules;
};
