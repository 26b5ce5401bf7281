import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { areStartingRules } from "../../commands/clusterRules";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";

/** Says whose rules a page measures or protects by, and leads to them. */
export const RulesInForce = () => {
  const { t } = useTranslation();
  const { navigation, rules } = useServices();
  const way = (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => {
        navigation.go({ page: "thresholds" });
      }}
    >
      {t("pane.thresholds.to")}
    </Button>
  );
  if (rules === undefined)
    return (
      <Notice intent="error" title={t("pane.thresholds.unreadable")}>
        {way}
      </Notice>
    );
  return (
    <Caption1>
      {t(`pane.thresholds.inForce.${areStartingRules(rules) ? "starting" : "own"}`)} {way}
    </Caption1>
  );
};
