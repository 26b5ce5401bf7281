import { Badge, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { differencesInWords } from "../../commands/clusterRulesWords";
import { useServices } from "../paneContext";
import { useListStyles } from "../records/useListStyles";
import { useRulesDraft } from "./useRulesDraft";

/** What the rules that are being changed ask otherwise than those to start from. */
export const RuleDifferences = () => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useListStyles();
  const { value: rules } = useRulesDraft();
  const differences = differencesInWords(rules, translate);
  if (differences.length === 0) return <Text>{t("pane.thresholds.same")}</Text>;
  return (
    <ul className={styles.list} aria-label={t("pane.thresholds.differences")}>
      {differences.map(({ sentence, isLooser }) => (
        <li key={sentence} className={styles.item}>
          <Text>{sentence}</Text>
          {isLooser ? (
            <Badge appearance="tint" color="warning">
              {t("pane.thresholds.looserBadge")}
            </Badge>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
