import { makeStyles } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { formatArea } from "../../model/address";
import { text } from "../../texts/text";
import type { Paper } from "../grid/cell/cellLook";
import { Grid } from "../grid/Grid";
import { activeCell, areaAt, selectedAreas } from "../grid/selection/selection";
import type { HostSession } from "../../wire/session";
import type { WorkbookView } from "../workbooks/workbookView";
import { CellEditor } from "./CellEditor";
import { useCellLists } from "./filter/useCellLists";
import { FindPanel } from "./find/FindPanel";
import { FormulaBar } from "./FormulaBar";
import { goTo } from "./goTo";
import { gridActions } from "./gridActions";
import { useSheetMenu } from "./menu/useSheetMenu";
import { activeElement } from "./sheetActions";
import { sheetListeners, type PressedBefore, type SheetDesk } from "./sheetKeys";
import { SheetTabs } from "./tabs/SheetTabs";
import { StatusBar } from "./status/StatusBar";
import { tabActions } from "./tabs/tabActions";
import { takeEditorKey } from "./takeEditorKey";
import { useCellEditMode } from "./useCellEditMode";
import { useEditing } from "./useEditing";
import { useZoomWheel } from "./zoom/useZoomWheel";
import { stepZoom } from "./zoom/zoom";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { display: "flex", flexGrow: 1, minHeight: 0, position: "relative" },
});

export interface SheetViewProps {
  readonly view: WorkbookView;
  /** The add-in's, where there is one. */
  readonly session: HostSession | undefined;
  readonly paper: Paper;
  /** What goes on besides editing: a ribbon function that runs. */
  readonly activity: string | undefined;
  readonly onFault: (error: unknown) => void;
}

/** The open workbook's active sheet with everything to read and change it. */
export function SheetView({ view, session, paper, activity, onFault }: SheetViewProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const [pressed] = useState<PressedBefore>({ endMode: false, pastesValues: false });
  const snapshot = useSyncExternalStore(view.subscribe, view.current);
  const edit = useEditing(view);
  const { source, selection, sheet, sheets } = snapshot;
  const { model } = view;
  const { editing } = edit;
  useCellEditMode(session, editing !== undefined);
  const active = activeCell(selection, source);
  const address = formatArea(areaAt(active));
  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      onFault(error);
    }
  };
  useZoomWheel(
    () => scroller.current,
    (direction) => {
      view.setZoom(stepZoom(view.current().source.zoom, direction));
    },
  );
  const menu = useSheetMenu(view, attempt, focusGrid);
  const [finding, setFinding] = useState<"find" | "replace">();
  const lists = useCellLists(view, attempt, focusGrid);
  const desk: SheetDesk = {
    view,
    editing: edit,
    attempt,
    openMenu: () => {
      const box = activeElement(view, scroller.current)?.getBoundingClientRect();
      menu.open("cell", { clientX: box?.left ?? 0, clientY: box?.bottom ?? 0 });
    },
    openFind: (replaces) => {
      setFinding(replaces ? "replace" : "find");
    },
    goTo: () => nameBox.current?.focus(),
    openList: () => {
      lists.open(activeCell(view.current().selection, view.current().source), activeElement(view, scroller.current));
    },
  };
  const onEditorKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    takeEditorKey(event, desk, focusGrid);
  };
  return (
    <div className={styles.view}>
      <FormulaBar
        address={address}
        nameBox={nameBox}
        onGo={(reference) => {
          const found = goTo(model, reference);
          if (found) focusGrid();
          return found;
        }}
        entry={editing?.text ?? source.entry(active.row, active.column)}
        canUndo={snapshot.canUndo}
        canRedo={snapshot.canRedo}
        onUndo={() => {
          model.edits.undo();
        }}
        onRedo={() => {
          model.edits.redo();
        }}
        onBegin={() => {
          const entry = source.entry(active.row, active.column);
          edit.begin({ sheet, cell: active, text: entry, mode: "edit", place: "bar" });
        }}
        onChange={edit.change}
        onKeyDown={onEditorKey}
        onLeave={edit.commit}
      />
      <div className={styles.grid} data-region>
        <Grid
          key={sheet.id}
          source={source}
          selection={selection}
          copied={snapshot.copied}
          actions={gridActions(desk, menu.open, lists.open)}
          paper={paper}
          label={text("sheet.grid", { sheet: sheet.name })}
          cornerLabel={text("sheet.corner")}
          listeners={sheetListeners(desk, pressed)}
          scrollerRef={scroller}
          editor={
            editing?.place === "cell" ? (
              <CellEditor
                label={text("sheet.editor", { cell: address })}
                text={editing.text}
                onChange={edit.change}
                onKeyDown={onEditorKey}
                onLeave={edit.commit}
              />
            ) : undefined
          }
        />
        {finding !== undefined && (
          <FindPanel
            view={view}
            replaces={finding === "replace"}
            onClose={() => {
              setFinding(undefined);
              focusGrid();
            }}
          />
        )}
      </div>
      {menu.element}
      {lists.element}
      <SheetTabs
        sheets={sheets}
        active={sheets.find(({ id }) => id === sheet.id) ?? { ...sheet.stored, id: sheet.id, color: "" }}
        actions={tabActions(model, attempt)}
      />
      <StatusBar
        state={activity ?? text(editing === undefined ? "status.ready" : "status.editing")}
        sheet={sheet}
        source={source}
        areas={selectedAreas(selection, source)}
        onZoom={(zoom) => {
          view.setZoom(zoom);
        }}
      />
    </div>
  );
}
