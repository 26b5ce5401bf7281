import { useTranslation } from "react-i18next";
import type { Place } from "../commands/navigation";
import type { SheetInfo } from "../excel/sheets";
import { CheckPage } from "./check/CheckPage";
import { ClassifyPage } from "./classify/ClassifyPage";
import { CodebookPage } from "./codebook/CodebookPage";
import { CopiesPage } from "./copies/CopiesPage";
import { ProtocolPage } from "./protocol/ProtocolPage";
import { OverviewPage } from "./overview/OverviewPage";
import { RecordsPage } from "./records/RecordsPage";
import { ThresholdsPage } from "./thresholds/ThresholdsPage";
import { useServices } from "./paneContext";
import { Notice } from "./parts/Notice";
import type { Workbook } from "./useWorkbook";

interface PageProps {
  readonly place: Place;
  readonly sheet: SheetInfo | undefined;
  readonly sheets: Workbook["sheets"];
  readonly changes: Workbook["changes"];
}

/** One of the pane's pages, over the sheet that it is about. */
export const Page = ({ place, sheet, sheets, changes }: PageProps) => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  const allChanges = [...changes.values()].reduce((sum, count) => sum + count, 0);
  if (place.page === "check") return <CheckPage changes={allChanges} />;
  if (place.page === "overview") return <OverviewPage sheets={sheets} changes={allChanges} />;
  if (place.page === "codebook") return <CodebookPage />;
  if (place.page === "records") return <RecordsPage />;
  if (place.page === "protocol") return <ProtocolPage />;
  if (place.page === "thresholds") return <ThresholdsPage />;
  if (sheet === undefined) return <Notice intent="info">{t("pane.noSheet")}</Notice>;
  const sheetChanges = changes.get(sheet.id) ?? 0;
  if (place.page === "classify") return <ClassifyPage key={sheet.id} sheet={sheet} changes={sheetChanges} />;
  return (
    <CopiesPage
      key={sheet.id}
      sheet={sheet}
      audience={place.audience}
      changes={sheetChanges}
      onAudience={(audience) => {
        navigation.go({ page: "copies", sheetId: sheet.id, audience });
      }}
    />
  );
};
