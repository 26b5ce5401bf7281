import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SuggestedClassification } from "../../anonymise/suggest";
import type { ClassificationAnswers } from "../../commands/classifySheet";
import type { HeldSheet } from "../../commands/inspectSheet";
import { ruleFor } from "../../protocol/protocol";
import { informationTypes } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Group } from "../parts/Group";
import { offeredAudiences, withAudienceToggled, withType } from "./answers";
import { Contradictions } from "./Contradictions";
import { WhatTheySee } from "./WhatTheySee";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface ClassificationFormProps {
  readonly sheet: HeldSheet;
  readonly suggestion: SuggestedClassification;
  readonly initial: ClassificationAnswers;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: (answers: ClassificationAnswers) => void;
}

/** Three questions, each answered already as far as the sheet tells. */
export const ClassificationForm = (props: ClassificationFormProps) => {
  const { sheet, suggestion, initial, submitLabel, busy, onSubmit } = props;
  const { t } = useTranslation();
  const { protocol } = useServices();
  const styles = useStyles();
  const [answers, setAnswers] = useState(initial);
  const change = (part: Partial<ClassificationAnswers>): void => {
    setAnswers({ ...answers, ...part });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(answers);
      }}
    >
      <Choice
        label={t("pane.classify.type")}
        values={informationTypes}
        textOf={(type) => t(`protocol.informationType.${type}`)}
        value={answers.informationType}
        onChoose={(type) => {
          setAnswers(withType(protocol, answers, type));
        }}
      />
      {answers.informationType === suggestion.informationType ? (
        <Caption1>{suggestion.reasons.map(({ key, data }) => t(`why.${key}`, data)).join(" ")}</Caption1>
      ) : null}
      <Group
        label={t("pane.classify.audiences")}
        hint={answers.audiences.length === 0 ? t("pane.classify.nobody") : t("pane.classify.audiencesHint")}
      >
        {offeredAudiences(protocol, answers.informationType).map((audience) => {
          const rule = ruleFor(protocol, answers.informationType, audience);
          return (
            <Checkbox
              key={audience}
              checked={answers.audiences.includes(audience)}
              label={t("pane.classify.audience", {
                audience: t(`protocol.audience.${audience}`),
                disclosure: t(`protocol.disclosure.${rule?.disclosure ?? "restricted"}`),
              })}
              onChange={() => {
                setAnswers(withAudienceToggled(protocol, answers, audience));
              }}
            />
          );
        })}
      </Group>
      <WhatTheySee handle={sheet.handle} answers={answers} />
      <Group label={t("pane.classify.toKnow")} hint={t("pane.classify.toKnowHint")}>
        {(["anonymisedByUs", "consentNoted"] as const).map((key) => (
          <Checkbox
            key={key}
            checked={answers[key]}
            label={t(`pane.classify.${key}`)}
            onChange={(_event, { checked }) => {
              change({ [key]: checked === true });
            }}
          />
        ))}
      </Group>
      <Contradictions sheet={sheet} answers={answers} />
      <Field label={t("pane.classify.organisation")}>
        <Input
          value={answers.organisation}
          onChange={(_event, { value }) => {
            change({ organisation: value });
          }}
        />
      </Field>
      <Field label={t("pane.classify.period")} hint={t("pane.classify.periodHint")}>
        <Input
          value={answers.period}
          onChange={(_event, { value }) => {
            change({ period: value });
          }}
        />
      </Field>
      <Button appearance="primary" type="submit" disabled={busy}>
        {submitLabel}
      </Button>
    </form>
  );
};
