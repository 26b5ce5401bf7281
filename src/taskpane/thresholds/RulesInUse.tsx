import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { startingRules } from "../../disclosure/rules/cluster/clusterRules";
import { ruleDifferences } from "../../disclosure/rules/cluster/differences";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { BackToUsual } from "../settings/BackToUsual";
import { useSetting } from "../settings/useSetting";

/** Which rules hold, where they are kept, and the way back to those to start from. */
export const RulesInUse = () => {
  const { t } = useTranslation();
  const { clusterRules } = useServices();
  const { inUse, problem } = useSetting(clusterRules);
  const count = inUse && ruleDifferences(startingRules, inUse).length;
  return (
    <>
      {count === undefined ? null : (
        <Text>{t(`pane.thresholds.inUse.${count === 0 ? "starting" : "own"}`, { count })}</Text>
      )}
      {problem === undefined ? null : (
        <>
          <Notice intent="error" title={t("pane.thresholds.unreadable")} />
          <Problem error={problem} />
        </>
      )}
      <Caption1>{t("pane.thresholds.stay")}</Caption1>
      {count === 0 ? null : <BackToUsual of="thresholds" onBack={() => clusterRules.use(startingRules)} />}
    </>
  );
};
