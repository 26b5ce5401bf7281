import { makeStyles, TabList } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { text } from "../../texts/text";
import type { WorkbookSnapshot } from "../workbooks/workbookView";
import { NameEditor } from "./NameEditor";
import { SheetTab } from "./SheetTab";
import type { TabActions } from "./tabActions";
import { positionBefore, positionBeside } from "./tabOrder";
import { useTabDrag } from "./useTabDrag";

const useStyles = makeStyles({ tabs: { width: "max-content" } });

export interface SheetTabListProps {
  readonly snapshot: WorkbookSnapshot;
  readonly actions: TabActions;
  /** The id of the sheet whose name is being changed. */
  readonly renaming: string | undefined;
  readonly onRename: (id: string | undefined) => void;
  readonly onMenu: (id: string, tab: HTMLElement) => void;
}

/** The tabs of the sheets in sight. A sheet that was renamed or moved by key keeps the focus. */
export function SheetTabList({ snapshot, actions, renaming, onRename, onMenu }: SheetTabListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [toFocus, setToFocus] = useState<string>();
  const { sheets, sheet: front, source } = snapshot;
  const { drag, listeners } = useTabDrag(list, source.rightToLeft, ({ id, before }) => {
    actions.move(id, positionBefore(sheets, id, before));
  });
  useLayoutEffect(() => {
    if (toFocus !== undefined) list.current?.querySelector<HTMLElement>(`[data-tab="${toFocus}"]`)?.focus();
  }, [toFocus, sheets, renaming]);
  const step = (id: string, arrow: "left" | "right") => {
    const position = positionBeside(sheets, id, source.rightToLeft === (arrow === "left") ? 1 : -1);
    setToFocus(id);
    if (position !== undefined) actions.move(id, position);
  };
  return (
    <div ref={list} className={styles.tabs}>
      <TabList
        size="small"
        aria-label={text("sheet.tabs")}
        selectedValue={front.id}
        onTabSelect={(_, { value }) => {
          actions.activate(String(value));
        }}
        onBlur={() => {
          setToFocus(undefined);
        }}
      >
        {sheets
          .filter(({ visibility }) => visibility === "visible")
          .map((sheet) =>
            sheet.id === renaming ? (
              <NameEditor
                key={sheet.id}
                name={sheet.name}
                faultOf={(name) => actions.nameFault(sheet.id, name)}
                onDone={(name, isByKey) => {
                  onRename(undefined);
                  if (isByKey) setToFocus(sheet.id);
                  if (name !== undefined) actions.rename(sheet.id, name);
                }}
              />
            ) : (
              <SheetTab
                key={sheet.id}
                sheet={sheet}
                isDropTarget={drag !== undefined && drag.before === sheet.id}
                listeners={listeners(sheet.id)}
                onMenu={(tab) => {
                  onMenu(sheet.id, tab);
                }}
                onRename={() => {
                  onRename(sheet.id);
                }}
                onStep={(arrow) => {
                  step(sheet.id, arrow);
                }}
              />
            ),
          )}
      </TabList>
    </div>
  );
}
