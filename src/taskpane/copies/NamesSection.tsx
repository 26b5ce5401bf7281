import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SameAnswers } from "../../codebook/apart";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { useVaultState } from "../codebook/useVault";
import { NameQuestions } from "./NameQuestions";
import { NewNames } from "./NewNames";

interface NamesSectionProps {
  readonly prepared: PreparedCopy;
  readonly answers: SameAnswers;
  readonly disabled: boolean;
  readonly onAnswer: (answers: SameAnswers) => void;
}

/** What the codebook says of the sheet's names, while it is open. */
export const NamesSection = ({ prepared, answers, disabled, onAnswer }: NamesSectionProps) => {
  const { t } = useTranslation();
  const isOpen = useVaultState() === "open";
  const { names, rule, wish } = prepared;
  if (rule.organisations === "identifiable") return null;
  if (!isOpen || names === undefined) return <Text>{t("names.closed")}</Text>;
  return (
    <>
      {names.questions.length === 0 ? null : (
        <NameQuestions
          questions={names.questions}
          answers={answers}
          sheetId={wish.sheetId}
          disabled={disabled}
          onAnswer={onAnswer}
        />
      )}
      {names.added.length === 0 ? null : <NewNames added={names.added} sheetId={wish.sheetId} />}
    </>
  );
};
