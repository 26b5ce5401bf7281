import { makeStyles, mergeClasses, Tab, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { SheetTab as SheetTabState } from "../workbooks/workbookSnapshot";
import type { TabDragListeners } from "./useTabDrag";

const useStyles = makeStyles({
  tab: { flexShrink: 0, maxWidth: "240px", touchAction: "pan-x" },
  dropTarget: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  name: {
    display: "block",
    unicodeBidi: "plaintext",
    whiteSpace: "nowrap",
    borderBottom: "3px solid transparent",
    forcedColorAdjust: "none",
  },
});

export interface SheetTabProps {
  readonly sheet: SheetTabState;
  /** Whether a dragged tab would be dropped before this one. */
  readonly isDropTarget: boolean;
  readonly listeners: TabDragListeners;
  readonly onMenu: (tab: HTMLElement) => void;
  readonly onRename: (tab: HTMLElement) => void;
  /** Ctrl+Shift and an arrow: the sheet changes places with its neighbour. */
  readonly onStep: (arrow: "left" | "right") => void;
}

/** The tab of a sheet. */
export function SheetTab({ sheet, isDropTarget, listeners, onMenu, onRename, onStep }: SheetTabProps) {
  const styles = useStyles();
  const { id, name, color } = sheet;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === "F2") onRename(event.currentTarget);
    else if (shiftKey && (ctrlKey || metaKey) && key === "ArrowLeft") onStep("left");
    else if (shiftKey && (ctrlKey || metaKey) && key === "ArrowRight") onStep("right");
    else return;
    event.preventDefault();
  };
  return (
    <Tab
      value={id}
      data-tab={id}
      className={mergeClasses(styles.tab, isDropTarget && styles.dropTarget)}
      {...listeners}
      onKeyDown={onKeyDown}
      onDoubleClick={({ currentTarget }) => {
        onRename(currentTarget);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      <span className={styles.name} style={color === "" ? undefined : { borderBottomColor: color }}>
        {name}
      </span>
    </Tab>
  );
}
