import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { areSameRules } from "../../commands/clusterRules";
import { readClusterRules, saveClusterRules } from "../../commands/clusterRulesFile";
import { looserInWords } from "../../commands/clusterRulesWords";
import { useServices } from "../paneContext";
import { DraftPanel } from "../settings/DraftPanel";
import { UseDraft } from "../settings/UseDraft";
import { useRulesDraft } from "./useRulesDraft";

/** The rules that are being changed as a whole: undo, to a file and from one, and into use. */
export const RulesEditor = () => {
  const { t } = useTranslation();
  const services = useServices();
  const { clusterRules, rules: inUse, translate } = services;
  const draft = useRulesDraft();
  const { value: rules } = draft;
  return (
    <DraftPanel
      of="thresholds"
      draft={draft}
      onSave={() => saveClusterRules(services, rules)}
      onLoad={async (file) => {
        draft.change(await readClusterRules(file));
        return t("pane.thresholds.loaded", { file: file.name });
      }}
    >
      {inUse !== undefined && areSameRules(rules, inUse) ? (
        <Text>{t("pane.thresholds.isInUse")}</Text>
      ) : (
        <UseDraft
          key={JSON.stringify(rules)}
          of="thresholds"
          looser={looserInWords(rules, translate)}
          onUse={() => clusterRules.use(rules)}
        />
      )}
    </DraftPanel>
  );
};
