import {
  dashboardSheetKinds,
  type DashboardLabels,
  type DashboardSheetKind,
} from "../../anonymise/dashboard/dashboard";
import type { SuppressionStyle } from "../../disclosure/rules/cluster/clusterRules";
import type { Translate } from "../../i18n/translator";
import type { Rule } from "../../protocol/rule";
import { copyLabels } from "../copyLabels";

/** The words that travel with a dashboard: the cluster's own, else in the language of the person who makes it. */
export const dashboardLabels = (
  translate: Translate,
  rule: Rule,
  style: SuppressionStyle,
): DashboardLabels => {
  const { title, levels } = copyLabels(translate, rule);
  const word = (key: string): string => translate(`commands.dashboard.${key}`);
  return {
    title,
    levels,
    sheets: Object.fromEntries(dashboardSheetKinds.map((kind) => [kind, word(`sheets.${kind}`)])) as Readonly<
      Record<DashboardSheetKind, string>
    >,
    level: word("level"),
    everywhere: word("everywhere"),
    subCluster: word("subCluster"),
    allSubClusters: word("allSubClusters"),
    activity: word("activity"),
    allActivities: word("allActivities"),
    people: word("people"),
    shareOfSubCluster: word("shareOfSubCluster"),
    shareOfAll: word("shareOfAll"),
    female: word("female"),
    male: word("male"),
    notStated: word("notStated"),
    mark: style.mark ?? word("mark"),
    legend: style.legend ?? translate("commands.about.suppressedText"),
  };
};
