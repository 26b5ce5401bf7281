import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { compareCodebooks } from "../../codebook/merging/compareCodebooks";
import {
  questionsOf,
  sides,
  unanswered,
  type Answers,
  type Comparison,
  type Question,
  type Side,
} from "../../codebook/merging/comparison";
import { mergeColleagueAfterBackup } from "../../commands/colleagueCodebook";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { MergeGroups } from "./MergeGroups";
import { MergeQuestion } from "./MergeQuestion";
import { UseTheirs } from "./UseTheirs";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  questions: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** Only that two entries are one leads to other questions. */
const linksIn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer === "one"));

const useComparison = (ours: Codebook, theirs: Codebook, answers: Answers): Comparison => {
  const links = JSON.stringify(linksIn(answers));
  return useMemo(() => compareCodebooks(ours, theirs, JSON.parse(links) as Answers), [ours, theirs, links]);
};

const answered = (questions: readonly Question[], side: Side): Answers =>
  Object.fromEntries(questions.map(({ key }) => [key, side]));

interface MergeQuestionsProps {
  readonly ours: Codebook;
  readonly theirs: Codebook;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What is the same and what is new, each difference with its answers, and the merge when all have one. */
export const MergeQuestions = ({ ours, theirs, onDone, onClose }: MergeQuestionsProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [answers, setAnswers] = useState<Answers>({});
  const comparison = useComparison(ours, theirs, answers);
  const questions = questionsOf(comparison);
  const open = unanswered(comparison, answers);
  const merging = useTask(async () => {
    const file = await mergeColleagueAfterBackup(services, theirs, answers);
    onDone(t("pane.merge.done", { file, count: comparison.newThere.length }));
  });
  const busy = merging.state.kind === "running";
  return (
    <>
      <MergeGroups comparison={comparison} />
      {questions.length === 0 ? null : (
        <>
          <Text>{t("pane.merge.questions", { count: questions.length })}</Text>
          <ol className={styles.questions}>
            {questions.map((question) => (
              <MergeQuestion
                key={question.key}
                question={question}
                answer={answers[question.key]}
                onAnswer={(answer) => {
                  setAnswers({ ...answers, [question.key]: answer });
                }}
              />
            ))}
          </ol>
          <div className={styles.buttons}>
            {sides.map((side) => (
              <Button
                key={side}
                size="small"
                disabledFocusable={open.length === 0}
                onClick={() => {
                  setAnswers({ ...answers, ...answered(open, side) });
                }}
              >
                {t(`pane.merge.rest.${side}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      <Text role="status">
        {open.length > 0 ? t("pane.merge.open", { count: open.length }) : t("pane.merge.will")}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || open.length > 0} onClick={merging.run}>
          {t("pane.merge.merge")}
        </Button>
        <Button disabledFocusable={busy} onClick={onClose}>
          {t("pane.cancel")}
        </Button>
        <UseTheirs
          isEmpty={ours.organisations.length === 0}
          theirs={theirs}
          onReplaced={(file) => {
            onDone(t("pane.merge.replaced", { file, count: theirs.organisations.length }));
          }}
        />
      </div>
      {merging.state.kind === "failed" ? <Problem error={merging.state.error} /> : null}
    </>
  );
};
