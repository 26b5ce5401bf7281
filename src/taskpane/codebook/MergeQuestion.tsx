import { makeStyles } from "@fluentui/react-components";
import type { Answer, Question } from "../../codebook/merging/comparison";
import { answerWords, questionWords } from "../../commands/mergeWords";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";

const useStyles = makeStyles({
  item: { overflowWrap: "anywhere" },
});

interface MergeQuestionProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** What stands otherwise in two codebooks, and which of the two shall stand. */
export const MergeQuestion = ({ question, answer, onAnswer }: MergeQuestionProps) => {
  const { translate } = useServices();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Choice
        label={questionWords(question, translate)}
        values={question.answers}
        textOf={(value) => answerWords(question, value, translate)}
        value={answer}
        onChoose={onAnswer}
      />
    </li>
  );
};
