import { makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from "react";
import { formatArea } from "../../model/address";
import { text } from "../../texts/text";
import type { HostSession } from "../../wire/session";
import type { Paper } from "../grid/cell/cellLook";
import { ChartLayer } from "../charts/ChartLayer";
import { Grid } from "../grid/Grid";
import { activeCell, areaAt, selectedAreas } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";
import { CellEditor } from "./CellEditor";
import { FormulaBar } from "./FormulaBar";
import { goTo } from "./goTo";
import { gridActions } from "./gridActions";
import { sheetListeners, type PressedBefore } from "./sheetKeys";
import { StatusBar } from "./status/StatusBar";
import { takeEditorKey } from "./takeEditorKey";
import { useCellEditMode } from "./useCellEditMode";
import { useSheetDesk } from "./useSheetDesk";

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
  /** The tabs of the sheets. */
  readonly tabs: ReactNode;
  readonly onFault: (error: unknown) => void;
}

/** The open workbook's active sheet with everything to read and change it. */
export function SheetView({ view, session, paper, activity, tabs, onFault }: SheetViewProps) {
  const styles = useStyles();
  const [pressed] = useState<PressedBefore>({ endMode: false, pastesValues: false });
  const snapshot = useSyncExternalStore(view.subscribe, view.current);
  const { desk, focusGrid, ...around } = useSheetDesk(view, onFault);
  const { source, selection, sheet } = snapshot;
  const { model } = view;
  const { editing: edit } = desk;
  const { editing } = edit;
  useCellEditMode(session, editing !== undefined);
  const active = activeCell(selection, source);
  const address = formatArea(areaAt(active));
  const onEditorKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    takeEditorKey(event, desk, focusGrid);
  };
  const cellEditor = editing?.place === "cell" && (
    <CellEditor
      label={text("sheet.editor", { cell: address })}
      text={editing.text}
      onChange={edit.change}
      onKeyDown={onEditorKey}
      onLeave={edit.commit}
    />
  );
  return (
    <div className={styles.view}>
      <FormulaBar
        address={address}
        nameBox={around.setNameBox}
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
          actions={gridActions(desk, around.openMenu, around.openList)}
          paper={paper}
          label={text("sheet.grid", { sheet: sheet.name })}
          cornerLabel={text("sheet.corner")}
          listeners={sheetListeners(desk, pressed)}
          scrollerRef={around.setScroller}
          over={
            <ChartLayer
              model={model}
              sheet={sheet}
              source={source}
              paper={paper}
              attempt={desk.attempt}
              onLeave={focusGrid}
            />
          }
          editor={cellEditor === false ? undefined : cellEditor}
        />
        {around.elements}
      </div>
      {tabs}
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
