import { makeStyles, TabList } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { text } from "../../texts/text";
import type { WorkbookSnapshot } from "../workbooks/workbookSnapshot";
import { SheetTab } from "./SheetTab";
import type { TabActions } from "./tabActions";
import { positionBefore, positionBeside } from "./tabOrder";
import { useTabDrag } from "./useTabDrag";

const useStyles = makeStyles({ tabs: { width: "max-content" } });

/** A sheet by its id, and its tab. */
export interface ChosenTab {
  readonly id: string;
  readonly tab: HTMLElement;
}

export interface SheetTabListProps {
  readonly snapshot: WorkbookSnapshot;
  readonly actions: TabActions;
  readonly onRename: (chosen: ChosenTab) => void;
  readonly onMenu: (chosen: ChosenTab) => void;
}

/** The tabs of the sheets in sight. A sheet that was moved by key keeps the focus. */
export function SheetTabList({ snapshot, actions, onRename, onMenu }: SheetTabListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<string>();
  const { sheets, sheet: front, source } = snapshot;
  const { drag, listeners } = useTabDrag(list, source.rightToLeft, ({ id, before }) => {
    actions.move(id, positionBefore(sheets, id, before));
  });
  useLayoutEffect(() => {
    if (moved !== undefined) list.current?.querySelector<HTMLElement>(`[data-tab="${moved}"]`)?.focus();
  }, [moved, sheets]);
  const step = (id: string, arrow: "left" | "right") => {
    const position = positionBeside(sheets, id, source.rightToLeft === (arrow === "left") ? 1 : -1);
    if (position === undefined) return;
    setMoved(id);
    actions.move(id, position);
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
          setMoved(undefined);
        }}
      >
        {sheets
          .filter(({ visibility }) => visibility === "visible")
          .map((sheet) => (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              isDropTarget={drag !== undefined && drag.before === sheet.id}
              listeners={listeners(sheet.id)}
              onMenu={(tab) => {
                onMenu({ id: sheet.id, tab });
              }}
              onRename={(tab) => {
                onRename({ id: sheet.id, tab });
              }}
              onStep={(arrow) => {
                step(sheet.id, arrow);
              }}
            />
          ))}
      </TabList>
    </div>
  );
}
