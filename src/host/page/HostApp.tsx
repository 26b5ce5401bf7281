import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState, useSyncExternalStore, type DragEvent } from "react";
import { AddinPane } from "./addin/AddinPane";
import { CloseDialog } from "./CloseDialog";
import { FileBar } from "./FileBar";
import type { HostPage } from "./hostPage";
import { errorNotice } from "./notices";
import { usePageStyles } from "./pageStyles";
import { cycleRegions } from "./regions";
import { PageRibbon } from "./ribbon/PageRibbon";
import { SheetView } from "./sheet/SheetView";
import { text } from "../texts/text";
import type { PageTheme } from "./theme";
import { WorkbookTabs } from "./WorkbookTabs";
import type { OpenWorkbook } from "./workbooks/openWorkbooks";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 },
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

export interface HostAppProps {
  readonly page: HostPage;
  readonly theme: PageTheme;
}

export function HostApp({ page, theme }: HostAppProps) {
  usePageStyles();
  const styles = useStyles();
  const { all, active } = useSyncExternalStore(page.workbooks.subscribe, page.workbooks.current);
  const [closing, setClosing] = useState<OpenWorkbook>();
  const drop = useFileDrop(page);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (page.workbooks.current().all.some(({ model }) => model.isDirty)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("keydown", cycleRegions);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("keydown", cycleRegions);
    };
  }, [page]);
  if (active === undefined) return null;
  return (
    <FluentProvider theme={theme.fluent}>
      <div className={styles.page} {...drop.listeners}>
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
            if (workbook.model.isDirty) setClosing(workbook);
            else page.close(workbook);
          }}
        />
        <PageRibbon page={page} active={active} />
        <NoticeBar page={page} />
        <main className={styles.work}>
          <ActiveSheet page={page} active={active} theme={theme} />
          {page.manifest !== undefined && (
            <AddinPane workbooks={all} active={active} title={page.manifest.name} />
          )}
        </main>
        {drop.over && <div className={styles.drop}>{text("page.drop")}</div>}
      </div>
      <CloseDialog
        workbook={closing}
        onKeep={() => {
          setClosing(undefined);
        }}
        onClose={(workbook) => {
          setClosing(undefined);
          page.close(workbook);
        }}
      />
    </FluentProvider>
  );
}

function ActiveSheet({ page, active, theme }: HostAppProps & { readonly active: OpenWorkbook }) {
  const running = useSyncExternalStore(
    active.runtime?.subscribe ?? page.subscribe,
    () => active.runtime?.current().running,
  );
  return (
    <SheetView
      key={active.id}
      view={active.view}
      paper={theme.paper}
      activity={running === undefined ? undefined : text("ribbon.running", { command: running })}
      onFault={(error) => {
        page.tell(errorNotice(error));
      }}
    />
  );
}

function NoticeBar({ page }: { readonly page: HostPage }) {
  const notice = useSyncExternalStore(page.subscribe, page.notice);
  if (notice === undefined) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" data-region>
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text("error.dismiss")}
            icon={<DismissRegular />}
            onClick={() => {
              page.tell(undefined);
            }}
          />
        }
      />
    </MessageBar>
  );
}

/** Files dropped anywhere on the page are opened. */
function useFileDrop(page: HostPage) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const listeners = {
    onDragEnter: hold,
    onDragOver: hold,
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void page.openFiles([...event.dataTransfer.files]);
    },
  };
  return { over, listeners };
}
