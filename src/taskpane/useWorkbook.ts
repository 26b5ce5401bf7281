import { useEffect, useState } from "react";
import type { SheetInfo } from "../excel/sheets";
import { useServices } from "./paneContext";

/** The open workbook's sheets as the pane follows them. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** The sheet the person looks at; undefined until Excel has told. */
  readonly activeSheetId: string | undefined;
  /** By sheet: grows with every change of its cells. A copy being written is no change of the original. */
  readonly changes: ReadonlyMap<string, number>;
}

/** Events come in bursts (a paste, a copy being written): the list is read once after a burst. */
const quietTime = 150;

/** Follows the workbook: sheets added, deleted, renamed, activated, edited. */
export const useWorkbook = (): Workbook => {
  const { excel } = useServices();
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  const [activeSheetId, setActiveSheetId] = useState<string>();
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());

  useEffect(() => {
    const refresh = (): void => {
      void Promise.all([excel.listSheets(), excel.activeSheetId()]).then(
        ([found, active]) => {
          setSheets(found);
          setActiveSheetId(active);
        },
        () => {
          setSheets([]);
        },
      );
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = excel.watchSheets(({ kind, sheetId }) => {
      if (kind === "changed")
        setChanges((counts) => new Map(counts).set(sheetId, (counts.get(sheetId) ?? 0) + 1));
      clearTimeout(timer);
      timer = setTimeout(refresh, quietTime);
    });
    refresh();
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [excel]);

  return { sheets, activeSheetId, changes };
};
