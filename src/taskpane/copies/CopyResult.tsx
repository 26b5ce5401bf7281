import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MadeCopy } from "../../commands/makeCopy";
import { BackupReminder } from "../codebook/BackupReminder";
import { FindingList } from "../parts/FindingList";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { useArrival } from "../useArrival";
import { SaveCopyButton } from "./SaveCopyButton";

interface CopyResultProps {
  readonly made: MadeCopy;
  /** The original: findings lead to its cells. */
  readonly originalId: string;
}

/** What was done, what to look at, and the way out of this workbook. */
export const CopyResult = ({ made, originalId }: CopyResultProps) => {
  const { t } = useTranslation();
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
      <SaveCopyButton made={made} />
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
