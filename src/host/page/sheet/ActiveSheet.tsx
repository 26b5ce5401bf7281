import { useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import type { Paper } from "../grid/cell/cellLook";
import type { HostPage } from "../hostPage";
import { errorNotice } from "../notices/notice";
import { SheetTabs } from "../sheetTabs/SheetTabs";
import { tabActions } from "../sheetTabs/tabActions";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { SheetView } from "./SheetView";

export interface ActiveSheetProps {
  readonly page: HostPage;
  readonly active: OpenWorkbook;
  readonly paper: Paper;
}

/** The sheet of the workbook in front, with what its add-in is doing. */
export function ActiveSheet({ page, active, paper }: ActiveSheetProps) {
  const running = useSyncExternalStore(
    active.runtime?.subscribe ?? page.notices.subscribe,
    () => active.runtime?.current().running,
  );
  const onFault = (error: unknown) => {
    page.notices.tell(errorNotice(error));
  };
  const actions = tabActions({ model: active.model, questions: page.questions, onFault });
  return (
    <SheetView
      key={active.id}
      view={active.view}
      session={active.runtime?.session}
      paper={paper}
      activity={running === undefined ? undefined : text("ribbon.running", { command: running })}
      tabs={<SheetTabs view={active.view} actions={actions} />}
      onFault={onFault}
    />
  );
}
