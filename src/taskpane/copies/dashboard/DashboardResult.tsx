import { useTranslation } from "react-i18next";
import { reportOfDashboard } from "../../../anonymise/proof/reportOfDashboard";
import type { MadeDashboard } from "../../../commands/dashboard/makeDashboard";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { useArrival } from "../../useArrival";
import { SaveCopyButton } from "../SaveCopyButton";
import { ReportSection } from "../ReportSection";
import { ProtectionLines } from "./ProtectionLines";

/** Where the dashboard stands, what protecting it cost, and the way out of this workbook. */
export const DashboardResult = ({ made }: { readonly made: MadeDashboard }) => {
  const { t } = useTranslation();
  const title = useArrival(true);
  const sheets = [made.sheet, ...made.moreSheets].map(({ name }) => `“${name}”`);
  return (
    <Section title={t("pane.dashboard.made")} titleRef={title}>
      <Notice intent="success">{t("pane.dashboard.sheets", { sheets: sheets.join(", ") })}</Notice>
      <SaveCopyButton made={made} />
      <ProtectionLines report={made.dashboard.report} />
      <ReportSection
        copy={made.copy.sheetName}
        report={() => reportOfDashboard(made.copy.statement, made.dashboard.report)}
      />
    </Section>
  );
};
