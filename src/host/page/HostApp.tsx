import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { StandInBar } from "./about/StandInBar";
import { AddinPane } from "./addin/AddinPane";
import { FileBar } from "./files/FileBar";
import { FileDrop } from "./files/FileDrop";
import type { HostPage } from "./hostPage";
import { NoticeBar } from "./notices/NoticeBar";
import { narrow, usePageStyles } from "./pageStyles";
import { QuestionDialog } from "./questions/QuestionDialog";
import { PageRibbon } from "./ribbon/PageRibbon";
import { ActiveSheet } from "./sheet/ActiveSheet";
import type { PageTheme } from "./theme";
import { useRegionKeys } from "./useRegionKeys";
import type { OpenWorkbook } from "./workbooks/openWorkbooks";
import { WorkbookTabs } from "./workbooks/WorkbookTabs";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    [narrow]: { height: "auto", minHeight: "100%" },
  },
  work: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    // The pane lies below the sheet, each nearly as high as the window, and the page scrolls.
    [narrow]: {
      flexDirection: "column",
      "& > *": { flexShrink: 0, flexGrow: 0, height: "85vh" },
      "& > aside": { width: "100% !important" },
    },
  },
});

export interface HostAppProps {
  readonly page: HostPage;
  readonly theme: PageTheme;
}

/** The whole page. Before the first workbook is open it has only something to say. */
export function HostApp({ page, theme }: HostAppProps) {
  usePageStyles();
  const styles = useStyles();
  const { active } = useSyncExternalStore(page.workbooks.subscribe, page.workbooks.current);
  useRegionKeys();
  return (
    <FluentProvider theme={theme.fluent}>
      <div className={styles.page}>
        {active !== undefined && <Files page={page} active={active} />}
        <StandInBar />
        <NoticeBar board={page.notices} />
        {active !== undefined && <Work page={page} active={active} theme={theme} />}
      </div>
      <QuestionDialog questions={page.questions} />
      <FileDrop onDrop={page.opening.drop} />
    </FluentProvider>
  );
}

interface FilesProps {
  readonly page: HostPage;
  readonly active: OpenWorkbook;
}

/** Which workbooks are open, what can be done with their files, and the ribbon. */
function Files({ page, active }: FilesProps) {
  const { all } = useSyncExternalStore(page.workbooks.subscribe, page.workbooks.current);
  return (
    <>
      <FileBar page={page} active={active} />
      <WorkbookTabs
        workbooks={all}
        active={active}
        onActivate={(id) => {
          page.workbooks.activate(id);
        }}
        onClose={(workbook) => void page.close(workbook)}
      />
      <PageRibbon page={page} active={active} />
    </>
  );
}

/** The sheet and, beside it, the add-in's pane. */
function Work({ page, active, theme }: FilesProps & { readonly theme: PageTheme }) {
  const styles = useStyles();
  const { all } = useSyncExternalStore(page.workbooks.subscribe, page.workbooks.current);
  return (
    <main className={styles.work}>
      <ActiveSheet page={page} active={active} paper={theme.paper} />
      {page.manifest !== undefined && (
        <AddinPane workbooks={all} active={active} title={page.manifest.name} />
      )}
    </main>
  );
}
