import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MadeCopy } from "../../commands/makeCopy";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { saveReport } from "../../commands/report/reportOnCopy";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";

interface ReportSectionProps {
  /** What the copy was made from. */
  readonly prepared: PreparedCopy;
  readonly made: MadeCopy;
}

/** The way to the page that an IMO hands to those whose data is in the copy. */
export const ReportSection = ({ prepared, made }: ReportSectionProps) => {
  const { t, i18n } = useTranslation();
  const services = useServices();
  const saving = useTask((watched) => saveReport(services, prepared, made, i18n.language, watched));
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
