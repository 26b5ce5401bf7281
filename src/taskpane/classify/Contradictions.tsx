import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ClassificationAnswers } from "../../commands/classifySheet";
import type { HeldSheet } from "../../commands/inspectSheet";
import { contradictionsTo } from "../../commands/whileClassifying";
import { useServices } from "../paneContext";
import { FindingList } from "../parts/FindingList";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

interface ContradictionsProps {
  readonly sheet: HeldSheet;
  readonly answers: ClassificationAnswers;
}

/** What the sheet holds against the answers as they stand: "marked Public, but column D holds phone numbers". */
export const Contradictions = ({ sheet, answers }: ContradictionsProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const { informationType, audiences, anonymisedByUs } = answers;
  // Never stopped half-way: stopping ends the worker's thread, and with it the sheet that the form is about.
  const { run, state } = useTask(() => contradictionsTo(services, sheet.handle, answers));
  useEffect(() => {
    run();
  }, [run, sheet.handle, informationType, audiences, anonymisedByUs]);
  if (state.kind === "failed") return <Problem error={state.error} />;
  if (state.kind !== "done" || state.result.length === 0) return null;
  return (
    <Notice intent="warning" title={t(`pane.classify.but.${anonymisedByUs ? "anonymised" : "public"}`)}>
      <FindingList findings={state.result} sheetId={sheet.sheetId} />
    </Notice>
  );
};
