import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MadeCopy } from "../../commands/makeCopy";
import { saveCopy } from "../../commands/saveCopy";
import { BackupReminder } from "../codebook/BackupReminder";
import { useServices } from "../paneContext";
import { FindingList } from "../parts/FindingList";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useArrival } from "../useArrival";
import { useTask } from "../useTask";

interface CopyResultProps {
  readonly made: MadeCopy;
  /** The original: findings lead to its cells. */
  readonly originalId: string;
}

/** What was done, what to look at, and the way out of this workbook. */
export const CopyResult = ({ made, originalId }: CopyResultProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const saving = useTask((watched) => saveCopy(services, made, watched));
  const title = useArrival(true);
  const { report } = made;
  const notes = report.findings.filter(({ severity }) => severity === "note");
  const toLookAt = report.findings.filter(({ severity }) => severity !== "note");
  return (
    <Section title={t("pane.copies.made", { sheet: made.sheet.name })} titleRef={title}>
      <Notice intent="success">
        {t("pane.copies.report", {
          rows: report.rowsOut,
          kept: report.columnsKept,
          coded: report.columnsCoded,
          removed: report.columnsRemoved,
          organisations: report.organisationsCoded,
        })}
      </Notice>
      {toLookAt.length === 0 ? null : (
        <>
          <Notice intent="warning">{t("pane.copies.lookAt", { count: toLookAt.length })}</Notice>
          <FindingList findings={toLookAt} sheetId={originalId} />
        </>
      )}
      <Button
        appearance="primary"
        disabled={saving.state.kind === "running"}
        onClick={() => {
          saving.run();
        }}
      >
        {t("pane.copies.save")}
      </Button>
      {saving.state.kind === "running" ? (
        <Progress label={t("pane.copies.saving")} share={saving.state.share} onCancel={saving.cancel} />
      ) : null}
      {saving.state.kind === "failed" ? <Problem error={saving.state.error} /> : null}
      {saving.state.kind === "done" ? (
        <Notice intent="success">
          {t(saving.state.result.opened ? "pane.copies.savedAndOpened" : "pane.copies.saved", {
            file: saving.state.result.fileName,
          })}
        </Notice>
      ) : null}
      <BackupReminder />
      {notes.length === 0 ? null : (
        <Accordion collapsible>
          <AccordionItem value="notes">
            <AccordionHeader>{t("pane.copies.notes", { count: notes.length })}</AccordionHeader>
            <AccordionPanel>
              <FindingList findings={notes} sheetId={originalId} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </Section>
  );
};
