import { Caption1, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PlacedQuestion } from "../../anonymise/namesMet";
import { answerTo, type Answer } from "../../codebook/openQuestions";
import type { SameAnswers } from "../../codebook/apart";
import { questionMessage } from "../../commands/questionMessage";
import { NamePlaces } from "./NamePlaces";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  /** In a narrow pane one below the other. */
  choices: { flexWrap: "wrap" },
  words: { overflowWrap: "anywhere" },
});

const choices: readonly (Answer | "later")[] = ["same", "different", "later"];

interface NameQuestionProps {
  readonly question: PlacedQuestion;
  readonly answers: SameAnswers;
  /** Not answered, neither itself nor by other answers. */
  readonly isOpen: boolean;
  readonly sheetId: string;
  readonly disabled: boolean;
  /** `undefined` decides later. */
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** One name that is like another: are they one organisation? */
export const NameQuestion = (props: NameQuestionProps) => {
  const { question, answers, isOpen, sheetId, disabled, onAnswer } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const answer = answerTo(question, answers);
  const message = questionMessage(question);
  return (
    <li className={styles.item}>
      <Field
        label={<bdi className={styles.words}>{t(message.key, message.data)}</bdi>}
        {...(answer === undefined && !isOpen ? { hint: t("names.implied") } : {})}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={answer ?? "later"}
          disabled={disabled}
          onChange={(_event, { value }) => {
            onAnswer(value === "same" || value === "different" ? value : undefined);
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={t(`names.answers.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
      {question.isNew ? null : <Caption1>{t("names.bothKnown")}</Caption1>}
      <NamePlaces name={question.name} places={question.places} sheetId={sheetId} />
    </li>
  );
};
