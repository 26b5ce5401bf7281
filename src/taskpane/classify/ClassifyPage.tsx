import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import {
  classifySheet,
  removeClassification,
  type ClassificationAnswers,
} from "../../commands/classifySheet";
import { correctInspection, inspectSheet, type Inspection } from "../../commands/inspectSheet";
import type { SheetInfo } from "../../excel/sheets";
import type { Corrections } from "../../table/corrections/correction";
import { ColumnsPanel } from "../columns/ColumnsPanel";
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

/** A person's word on the columns of the sheet as it was read. */
interface Said {
  readonly of: Inspection;
  readonly corrections: Corrections;
}

/** Says what a sheet is and who may see it; writes and removes its classification. */
export const ClassifyPage = ({ sheet, changes }: ClassifyPageProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const reading = useTask((watched, said: Said | undefined) =>
    said === undefined
      ? inspectSheet(services, sheet.id, watched)
      : correctInspection(services, said.of, said.corrections, watched),
  );
  const edited = useEditedSince(changes, reading.state.kind === "running");
  const writing = useTask(async (watched, answers: ClassificationAnswers | undefined) => {
    if (answers === undefined) await removeClassification(services, sheet.id);
    else await classifySheet(services, sheet.id, answers, watched);
    reading.run(undefined);
  });
  const title = useArrival(writing.state.kind === "done" && reading.state.kind === "done");
  const { run } = reading;
  useEffect(() => {
    run(undefined);
  }, [run, sheet.id]);

  const inspection = reading.last;
  const classified = inspection?.classification !== undefined;
  return (
    <Section title={t("pane.classify.title", { sheet: sheet.name })} titleRef={title}>
      {reading.state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={reading.state.share} onCancel={reading.cancel} />
      ) : null}
      {reading.state.kind === "failed" ? <Problem error={reading.state.error} /> : null}
      {reading.state.kind === "idle" || reading.state.kind === "failed" || edited ? (
        <ReadAgain
          edited={edited}
          onRead={() => {
            run(undefined);
          }}
        />
      ) : null}
      {writing.state.kind === "failed" ? <Problem error={writing.state.error} /> : null}
      {inspection === undefined ? null : (
        <>
          <ClassificationState inspection={inspection} />
          <ClassificationForm
            key={`${sheet.id} ${inspection.classification?.classifiedAt ?? ""}`}
            sheet={inspection.sheet}
            suggestion={inspection.suggestion}
            initial={firstAnswers(services.protocol, inspection)}
            submitLabel={t(classified ? "pane.classify.change" : "pane.classify.set")}
            busy={writing.state.kind === "running"}
            onSubmit={writing.run}
          />
          <ColumnsPanel
            columns={inspection.table.columns}
            busy={reading.state.kind === "running"}
            onCorrect={(corrections) => {
              run({ of: inspection, corrections });
            }}
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
