import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import {
  classifySheet,
  removeClassification,
  type ClassificationAnswers,
} from "../../commands/classifySheet";
import { inspectSheet } from "../../commands/inspectSheet";
import type { SheetInfo } from "../../excel/sheets";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { ReadAgain } from "../parts/ReadAgain";
import { Section } from "../parts/Section";
import { useEditedSince } from "../useEditedSince";
import { useArrival } from "../useArrival";
import { useTask } from "../useTask";
import { firstAnswers } from "./answers";
import { ClassificationForm } from "./ClassificationForm";
import { ClassificationState } from "./ClassificationState";

interface ClassifyPageProps {
  readonly sheet: SheetInfo;
  /** Grows when cells of the sheet change. */
  readonly changes: number;
}

/** Says what a sheet is and who may see it; writes and removes its classification. */
export const ClassifyPage = ({ sheet, changes }: ClassifyPageProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const reading = useTask((watched, sheetId: string) => inspectSheet(services, sheetId, watched));
  const edited = useEditedSince(changes, reading.state.kind === "running");
  const writing = useTask(async (watched, answers: ClassificationAnswers | undefined) => {
    if (answers === undefined) await removeClassification(services, sheet.id);
    else await classifySheet(services, sheet.id, answers, watched);
    reading.run(sheet.id);
  });
  const title = useArrival(writing.state.kind === "done" && reading.state.kind === "done");
  const { run } = reading;
  useEffect(() => {
    run(sheet.id);
  }, [run, sheet.id]);

  const inspection = reading.last;
  const classified = inspection?.classification !== undefined;
  return (
    <Section title={t("pane.classify.title", { sheet: sheet.name })} titleRef={title}>
      {reading.state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={reading.state.share} onCancel={reading.cancel} />
      ) : null}
      {reading.state.kind === "failed" ? <Problem error={reading.state.error} /> : null}
      {reading.state.kind === "idle" || edited ? (
        <ReadAgain
          edited={edited}
          onRead={() => {
            run(sheet.id);
          }}
        />
      ) : null}
      {writing.state.kind === "failed" ? <Problem error={writing.state.error} /> : null}
      {inspection === undefined ? null : (
        <>
          <ClassificationState inspection={inspection} />
          <ClassificationForm
            key={`${sheet.id} ${inspection.classification?.classifiedAt ?? ""}`}
            initial={firstAnswers(services.protocol, inspection)}
            submitLabel={t(classified ? "pane.classify.change" : "pane.classify.set")}
            busy={writing.state.kind === "running"}
            onSubmit={writing.run}
          />
          {classified ? (
            <Button
              appearance="subtle"
              onClick={() => {
                writing.run(undefined);
              }}
            >
              {t("pane.classify.remove")}
            </Button>
          ) : null}
        </>
      )}
      {writing.state.kind === "running" ? (
        <Progress label={t("pane.classify.writing")} share={writing.state.share} onCancel={writing.cancel} />
      ) : null}
    </Section>
  );
};
