import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { pages, type Page as PageName, type Place } from "../commands/navigation";
import type { SheetInfo } from "../excel/sheets";
import { direction } from "../i18n/languages";
import { tableTitle } from "../protocol/tableTitle";
import { CheckPage } from "./check/CheckPage";
import { ClassifyPage } from "./classify/ClassifyPage";
import { CodebookPage } from "./codebook/CodebookPage";
import { useIdleLock } from "./codebook/useVault";
import { CopiesPage } from "./copies/CopiesPage";
import { ProtocolPage } from "./protocol/ProtocolPage";
import { TableNotice } from "./protocol/TableNotice";
import { useServices } from "./paneContext";
import { Notice } from "./parts/Notice";
import { OverviewPage } from "./overview/OverviewPage";
import { RecordsPage } from "./records/RecordsPage";
import { ThresholdsPage } from "./thresholds/ThresholdsPage";
import { useTheme } from "./useTheme";
import { useWorkbook, type Workbook } from "./useWorkbook";

const useStyles = makeStyles({
  /** Fluent's provider aligns to the left in every language. Lists that open over the pane get these styles too. */
  provider: { textAlign: "start" },
  pane: { minHeight: "100vh", boxSizing: "border-box" },
  tabs: {
    /** Where a language has long words for them. */
    flexWrap: "wrap",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** The pane: its pages, most of them over the sheet the person looks at. */
export const App = () => {
  const { i18n } = useTranslation();
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} dir={direction(i18n.language)} className={styles.provider}>
      <AriaLiveAnnouncer>
        <div className={styles.pane}>
          <Pages />
        </div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};

const Pages = () => {
  const { t } = useTranslation();
  const { navigation, protocol, rules } = useServices();
  const styles = useStyles();
  useIdleLock();
  const place = useSyncExternalStore(navigation.subscribe, navigation.place);
  const { sheets, activeSheetId, changes } = useWorkbook();
  const active = sheets.find(({ id }) => id === activeSheetId);
  const sheet = sheets.find(({ id }) => id === place.sheetId) ?? active;
  return (
    <>
      <TabList
        selectedValue={place.page}
        className={styles.tabs}
        aria-label={t("pane.pages")}
        onTabSelect={(_event, { value }) => {
          const page = pages.find((candidate) => candidate === value);
          if (page !== undefined) navigation.go({ page });
        }}
      >
        {pages.map((page) => (
          <Tab key={page} value={page} id={`tab-${page}`}>
            {t(`pane.page.${page}`)}
          </Tab>
        ))}
      </TabList>
      <main className={styles.page} role="tabpanel" aria-labelledby={`tab-${place.page}`}>
        {place.page === "protocol" ? null : <TableNotice />}
        {place.message === undefined ? null : (
          <Notice intent="warning">{t(place.message.key, place.message.data)}</Notice>
        )}
        {sheet === active || active === undefined || isOfWorkbook(place.page) ? null : (
          <Button
            appearance="subtle"
            onClick={() => {
              navigation.go({ page: place.page });
            }}
          >
            {t("pane.toActive", { sheet: active.name })}
          </Button>
        )}
        {/* What was read and planned under another table or other rules is not shown under these. */}
        <Page
          key={isSetting(place.page) ? place.page : `${tableTitle(protocol)} ${JSON.stringify(rules)}`}
          place={place}
          sheet={sheet}
          sheets={sheets}
          changes={changes}
        />
      </main>
    </>
  );
};

/** Is a page about what is set on this device? */
const isSetting = (page: PageName): boolean => page === "protocol" || page === "thresholds";

/** Is a page about more than one sheet? */
const isOfWorkbook = (page: PageName): boolean => page !== "classify" && page !== "copies";

interface PageProps {
  readonly place: Place;
  readonly sheet: SheetInfo | undefined;
  readonly sheets: Workbook["sheets"];
  readonly changes: Workbook["changes"];
}

const Page = ({ place, sheet, sheets, changes }: PageProps) => {
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
