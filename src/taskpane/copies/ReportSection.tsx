import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CopyReport } from "../../anonymise/proof/copyReport";
import { saveReport } from "../../commands/report/reportOnCopy";
import type { Watched } from "../../excel/session";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";

interface ReportSectionProps {
  /** What its sheet is called. */
  readonly copy: string;
  readonly report: (watched: Watched) => CopyReport | Promise<CopyReport>;
}

/** The way to the page that an IMO hands to those whose data is in the copy. */
export const ReportSection = ({ copy, report }: ReportSectionProps) => {
  const { t, i18n } = useTranslation();
  const services = useServices();
  const saving = useTask(async (watched) => saveReport(services, await report(watched), copy, i18n.language));
  const { state } = saving;
  return (
    <Section title={t("pane.copyReport.title")}>
      <Caption1>{t("pane.copyReport.hint")}</Caption1>
      <Button
        disabledFocusable={state.kind === "running"}
        onClick={() => {
          saving.run();
        }}
      >
        {t("pane.copyReport.save")}
      </Button>
      {state.kind === "running" ? (
        <Progress label={t("pane.copyReport.saving")} share={state.share} onCancel={saving.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      <div role="status">
        {state.kind === "done" ? (
          <Notice intent="success">{t("pane.copyReport.saved", { file: state.result })}</Notice>
        ) : null}
      </div>
    </Section>
  );
};
