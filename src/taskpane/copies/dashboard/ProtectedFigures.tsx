import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Dashboard } from "../../../anonymise/dashboard/dashboard";
import { showsNothing } from "../../../commands/dashboard/makeDashboard";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { FigureTable } from "./FigureTable";
import { HiddenFigures } from "./hidden/HiddenFigures";
import { ProtectionLines } from "./ProtectionLines";

/** When more of the people than this are in hidden figures, coarser places tell more. */
const muchLost = 0.5;

interface ProtectedFiguresProps {
  readonly dashboard: Dashboard;
  /** The original. */
  readonly sheetId: string;
}

/** What will be in the dashboard, what protecting it cost, and what a reader can compute of what is hidden. */
export const ProtectedFigures = ({ dashboard, sheetId }: ProtectedFiguresProps) => {
  const { t } = useTranslation();
  const { copy, report } = dashboard;
  const { mark = "" } = copy.statement.suppression ?? {};
  const sheets = [copy, ...(copy.moreSheets ?? [])].map(({ sheetName }) => `“${sheetName}”`);
  return (
    <>
      <Section title={t("pane.dashboard.contents")}>
        <Text>{t("pane.dashboard.contentsText", { sheets: sheets.join(", ") })}</Text>
        <FigureTable sheet={copy} />
        <Text>{t("pane.dashboard.legend", { mark })}</Text>
      </Section>
      <Section title={t("pane.dashboard.protection")}>
        {showsNothing(dashboard) ? (
          <Notice intent="error">{t("commands.errors.nothing-shown")}</Notice>
        ) : report.peopleLost > muchLost * report.people ? (
          <Notice intent="warning">{t("pane.dashboard.tryCoarser")}</Notice>
        ) : null}
        <ProtectionLines report={report} />
      </Section>
      <HiddenFigures dashboard={dashboard} sheetId={sheetId} />
    </>
  );
};
