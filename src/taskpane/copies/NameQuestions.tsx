import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PlacedQuestion } from "../../anonymise/namesMet";
import { answered, answeredAll, surestOf } from "../../codebook/answering";
import type { SameAnswers } from "../../codebook/apart";
import { resemblances } from "../../codebook/likeness";
import { openQuestions } from "../../codebook/openQuestions";
import { Section } from "../parts/Section";
import { NameQuestion } from "./NameQuestion";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NameQuestionsProps {
  /** What an answer does, where it does more than give codes. */
  readonly hint?: string;
  readonly questions: readonly PlacedQuestion[];
  readonly answers: SameAnswers;
  readonly sheetId: string;
  readonly disabled: boolean;
  readonly onAnswer: (answers: SameAnswers) => void;
}

/** Names that are like others, by the way in which they are: each is answered, or all of a kind at once. */
export const NameQuestions = (props: NameQuestionsProps) => {
  const { hint, questions, answers, sheetId, disabled, onAnswer } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const open = new Set(openQuestions(questions, answers));
  return (
    <Section title={t("names.title")}>
      <Text role="status">{t("names.open", { open: open.size, count: questions.length })}</Text>
      {hint === undefined ? null : <Caption1>{hint}</Caption1>}
      {resemblances.map((resemblance) => {
        const alike = questions.filter((question) => question.resemblance === resemblance);
        if (alike.length === 0) return null;
        const kind = t(`names.how.${resemblance}`);
        return (
          <div key={resemblance} role="group" aria-label={kind}>
            <Text weight="semibold">{kind}</Text>
            {alike.length === 1 ? null : (
              <div className={styles.all}>
                {(["same", "different"] as const).map((answer) => (
                  <Button
                    key={answer}
                    size="small"
                    disabledFocusable={disabled}
                    onClick={() => {
                      onAnswer(answeredAll(answers, alike, answer));
                    }}
                  >
                    {t(`names.all.${answer}`, {
                      count: (answer === "same" ? surestOf(alike) : alike).length,
                    })}
                  </Button>
                ))}
              </div>
            )}
            <ul className={styles.list}>
              {alike.map((question) => (
                <NameQuestion
                  key={`${question.name} ${question.like}`}
                  question={question}
                  answers={answers}
                  isOpen={open.has(question)}
                  sheetId={sheetId}
                  disabled={disabled}
                  onAnswer={(answer) => {
                    onAnswer(answered(answers, [question], answer));
                  }}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
};
