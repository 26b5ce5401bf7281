import { useState } from "react";
import { useTranslation } from "react-i18next";
import { audiencesFor } from "../../protocol/protocol";
import { audiencesWithoutRow, withNewRule } from "../../protocol/editing/tableEdits";
import { informationTypes, type Audience, type InformationType } from "../../protocol/rule";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { RuleForm } from "./RuleForm";
import { useDraft } from "./useDraft";

/** Chooses a row of the table, by kind of information and audience, and shows it to be changed; a new one shares nothing. */
export const TableRows = () => {
  const { t } = useTranslation();
  const { value: protocol, change } = useDraft();
  const [type, setType] = useState<InformationType>("4w");
  const [audience, setAudience] = useState<Audience>();
  const rule = protocol.rules.find((row) => row.informationType === type && row.audience === audience);
  const missing = audiencesWithoutRow(protocol, type);
  const audienceWords = (candidate: Audience): string => t(`protocol.audience.${candidate}`);
  return (
    <>
      <Choice
        label={t("pane.classify.type")}
        values={informationTypes}
        textOf={(candidate) => t(`protocol.informationType.${candidate}`)}
        value={type}
        onChoose={setType}
      />
      <Choice
        label={t("pane.protocol.rowOf")}
        values={audiencesFor(protocol, type)}
        textOf={audienceWords}
        value={rule?.audience}
        onChoose={setAudience}
      />
      {missing.length === 0 ? null : (
        <Choice
          label={t("pane.protocol.addRow")}
          values={missing}
          textOf={audienceWords}
          value={undefined}
          onChoose={(added) => {
            const words = {
              informationType: t(`protocol.informationType.${type}`),
              audience: audienceWords(added),
              level: "",
              disclosure: t("pane.protocol.newDisclosure"),
            };
            change(withNewRule(protocol, type, added, words));
            setAudience(added);
          }}
        />
      )}
      {rule === undefined ? (
        <Notice intent="info">{t("pane.protocol.chooseRow")}</Notice>
      ) : (
        <RuleForm key={rule.id} rule={rule} />
      )}
    </>
  );
};
