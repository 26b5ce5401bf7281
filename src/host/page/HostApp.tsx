import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { AddinPane } from "./addin/AddinPane";
import { CloseDialog } from "./workbooks/CloseDialog";
import { FileBar } from "./files/FileBar";
import { FileDrop } from "./files/FileDrop";
import type { HostPage } from "./hostPage";
import { NoticeBar } from "./notices/NoticeBar";
import { usePageStyles } from "./pageStyles";
import { PageRibbon } from "./ribbon/PageRibbon";
import { ActiveSheet } from "./sheet/ActiveSheet";
import type { PageTheme } from "./theme";
import { useWindowEvents } from "./useWindowEvents";
import { WorkbookTabs } from "./workbooks/WorkbookTabs";
import type { OpenWorkbook } from "./workbooks/openWorkbooks";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 },
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
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
  useWindowEvents(page);
  return (
    <FluentProvider theme={theme.fluent}>
      <FileDrop className={styles.page} onDrop={(files) => void page.openFiles(files)}>
        {active !== undefined && <Files page={page} active={active} />}
        <NoticeBar board={page.notices} />
        {active !== undefined && <Work page={page} active={active} theme={theme} />}
      </FileDrop>
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
  const [closing, setClosing] = useState<OpenWorkbook>();
  return (
    <>
      <FileBar
        name={active.model.name}
        onOpen={(files) => void page.openFiles(files)}
        onNew={() => page.newWorkbook()}
        onSave={() => void page.save(active)}
      />
      <WorkbookTabs
        workbooks={all}
        active={active}
        onActivate={(id) => {
          page.workbooks.activate(id);
        }}
        onClose={(workbook) => {
          const asks = workbook.runtime?.current().asksBeforeClose === true;
          if (workbook.model.isDirty || asks) setClosing(workbook);
          else page.close(workbook);
        }}
      />
      <PageRibbon page={page} active={active} />
      <CloseDialog
        workbook={closing}
        onKeep={() => {
          closing?.runtime?.closeCancelled();
          setClosing(undefined);
        }}
        onClose={(workbook) => {
          setClosing(undefined);
          page.close(workbook);
        }}
      />
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
