import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { withoutRule, withRule, type RuleChange } from "../../protocol/editing/tableEdits";
import {
  activityDetails,
  aspects,
  conditions,
  disclosureClasses,
  organisationIdentities,
  placeLevels,
  populationDetails,
  type Rule,
  type RuleWords,
} from "../../protocol/rule";
import { Choice } from "../parts/Choice";
import { RuleChecks } from "./RuleChecks";
import { RuleText } from "./RuleText";
import { useDraft } from "./useDraft";

const sentences = [
  "informationType",
  "audience",
  "level",
  "disclosure",
] as const satisfies readonly (keyof RuleWords)[];

/** A row of the table: its sentences, what they come to, and on what it is silent. */
export const RuleForm = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation();
  const { value: protocol, change } = useDraft();
  const changeRule = (next: RuleChange): void => {
    change(withRule(protocol, rule.id, next));
  };
  return (
    <>
      {sentences.map((sentence) => (
        <RuleText
          key={sentence}
          label={t(`pane.protocol.words.${sentence}`)}
          value={rule.words[sentence]}
          needed={sentence !== "level"}
          onChange={(text) => {
            changeRule({ words: { ...rule.words, [sentence]: text } });
          }}
        />
      ))}
      <Levels rule={rule} onChange={changeRule} />
      <RuleChecks
        label={t("protocol.comparedAspect.conditions")}
        hint={t("pane.protocol.conditionsHint")}
        values={conditions}
        textOf={(condition) => t(`protocol.condition.${condition}`)}
        chosen={rule.conditions}
        onChange={(chosen) => {
          changeRule({ conditions: chosen });
        }}
      />
      <RuleChecks
        label={t("pane.protocol.silentOn")}
        hint={t("pane.protocol.silentHint")}
        values={aspects}
        textOf={(aspect) => t(`protocol.aspectTitle.${aspect}`)}
        chosen={rule.silentOn}
        onChange={(silentOn) => {
          changeRule({ silentOn });
        }}
      />
      <RuleText
        label={t("pane.protocol.note")}
        value={rule.note}
        onChange={(note) => {
          changeRule({ note });
        }}
      />
      <div>
        <Button
          size="small"
          onClick={() => {
            change(withoutRule(protocol, rule.id));
          }}
        >
          {t("pane.protocol.removeRow")}
        </Button>
      </div>
    </>
  );
};

interface LevelsProps {
  readonly rule: Rule;
  readonly onChange: (change: RuleChange) => void;
}

/** How much of each aspect may be seen. */
const Levels = ({ rule, onChange }: LevelsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t("protocol.comparedAspect.organisations")}
        values={organisationIdentities}
        textOf={(value) => t(`protocol.organisations.${value}`)}
        value={rule.organisations}
        onChoose={(organisations) => {
          onChange({ organisations });
        }}
      />
      <Choice
        label={t("protocol.comparedAspect.activity")}
        values={activityDetails}
        textOf={(value) => t(`protocol.activity.${value}`)}
        value={rule.activity}
        onChoose={(activity) => {
          onChange({ activity });
        }}
      />
      <Choice
        label={t("protocol.comparedAspect.finestPlace")}
        values={placeLevels}
        textOf={(value) => t(`protocol.place.${value}`)}
        value={rule.finestPlace}
        onChoose={(finestPlace) => {
          onChange({ finestPlace });
        }}
      />
      <Choice
        label={t("protocol.comparedAspect.population")}
        values={populationDetails}
        textOf={(value) => t(`protocol.population.${value}`)}
        value={rule.population}
        onChoose={(population) => {
          onChange({ population });
        }}
      />
      <Choice
        label={t("protocol.comparedAspect.disclosure")}
        values={disclosureClasses}
        textOf={(value) => t(`protocol.disclosure.${value}`)}
        value={rule.disclosure}
        onChoose={(disclosure) => {
          onChange({ disclosure });
        }}
      />
    </>
  );
};
