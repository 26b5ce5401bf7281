import type { HostPage } from "../hostPage";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { canKeepFiles } from "./fileAccess";
import type { RecentFile } from "./recentFiles";

/** What a person can do with files, by menu, button or key. */
export interface FileActions {
  readonly create: () => void;
  /** Lets the person choose; undefined where the browser has no picker of its own, and an input element does it. */
  readonly pick: (() => void) | undefined;
  readonly open: (files: readonly File[]) => void;
  readonly openRecent: (recent: RecentFile) => void;
  readonly save: () => void;
  /** Undefined where a page can't write files. */
  readonly saveAs: (() => void) | undefined;
  readonly saveCopy: () => void;
  readonly close: () => void;
}

/** The actions for the workbook in front. */
export function fileActions(page: HostPage, active: OpenWorkbook): FileActions {
  const { opening, saving } = page;
  const keeps = canKeepFiles();
  return {
    create: () => void page.newWorkbook(),
    pick: keeps ? () => void opening.pick() : undefined,
    open: (files) => void opening.files(files.map((file) => ({ file }))),
    openRecent: (recent) => void opening.recent(recent),
    save: () => void saving.save(active),
    saveAs: keeps ? () => void saving.saveAs(active) : undefined,
    saveCopy: () => void saving.saveCopy(active),
    close: () => void page.close(active),
  };
}
