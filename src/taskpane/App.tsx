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
import { pages, type Page as PageName } from "../commands/navigation";
import { direction } from "../i18n/languages";
import { tableTitle } from "../protocol/tableTitle";
import { useIdleLock } from "./codebook/useVault";
import { TableNotice } from "./protocol/TableNotice";
import { Page } from "./Page";
import { useServices } from "./paneContext";
import { Notice } from "./parts/Notice";
import { useTheme } from "./useTheme";
import { useWorkbook } from "./useWorkbook";

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
