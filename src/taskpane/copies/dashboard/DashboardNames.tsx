import { useTranslation } from "react-i18next";
import type { PlacedQuestion } from "../../../anonymise/namesMet";
import { NameQuestions } from "../NameQuestions";
import type { DashboardPlanning } from "./useDashboard";

interface DashboardNamesProps {
  readonly questions: readonly PlacedQuestion[];
  readonly plan: Pick<DashboardPlanning, "answers" | "answer">;
  readonly sheetId: string;
  readonly disabled: boolean;
}

/** Names that are alike, answered as on the plan of a copy; figures are protected anew with each answer. */
export const DashboardNames = ({ questions, plan, sheetId, disabled }: DashboardNamesProps) => {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <NameQuestions
      hint={t("names.countedAsOne")}
      questions={questions}
      answers={plan.answers}
      sheetId={sheetId}
      disabled={disabled}
      onAnswer={plan.answer}
    />
  );
};
