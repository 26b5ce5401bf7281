import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassificationAnswers } from "../../commands/classifySheet";
import { ruleFor } from "../../protocol/protocol";
import { informationTypes } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Group } from "../parts/Group";
import { offeredAudiences, withAudienceToggled, withType } from "./answers";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface ClassificationFormProps {
  readonly initial: ClassificationAnswers;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: (answers: ClassificationAnswers) => void;
}

/** The few questions that classify a sheet. */
export const ClassificationForm = ({ initial, submitLabel, busy, onSubmit }: ClassificationFormProps) => {
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
      <Checkbox
        checked={answers.anonymisedByUs}
        label={t("pane.classify.anonymisedByUs")}
        onChange={(_event, { checked }) => {
          change({ anonymisedByUs: checked === true });
        }}
      />
      <Checkbox
        checked={answers.consentNoted}
        label={t("pane.classify.consentNoted")}
        onChange={(_event, { checked }) => {
          change({ consentNoted: checked === true });
        }}
      />
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
