import type { KeyboardEvent } from "react";
import { DEFAULT_ROW_PIXELS } from "../grid/axis/units";
import type { GridListeners } from "../grid/Grid";
import { headerSize } from "../grid/gridStyles";
import { readKey } from "../grid/selection/keys";
import type { Intent } from "../grid/selection/intent";
import { clipboardListeners } from "./clipboard/clipboardEvents";
import { perform } from "./performIntent";
import type { SheetDesk } from "./sheetDesk";

/** What a key press leaves for the next event: End goes before an arrow, Ctrl+Shift+V before the paste that it makes. */
export interface PressedBefore {
  endMode: boolean;
  pastesValues: boolean;
}

/** Listeners for the grid's element: keys and clipboard. */
export function sheetListeners(desk: SheetDesk, pressed: PressedBefore): GridListeners {
  const { view } = desk;
  return {
    ...clipboardListeners(view, desk.attempt, () => {
      const kind = pressed.pastesValues ? "values" : "all";
      pressed.pastesValues = false;
      return kind;
    }),
    onKeyDown: (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) takeKey(event, desk, pressed);
    },
  };
}

function takeKey(event: KeyboardEvent<HTMLElement>, desk: SheetDesk, pressed: PressedBefore): void {
  const { rightToLeft, zoom } = desk.view.current().source;
  const intent = readKey(event, rightToLeft);
  if (intent === undefined) return;
  const { endMode } = pressed;
  pressed.endMode = intent.kind === "endMode" && !endMode;
  pressed.pastesValues = intent.kind === "pasteValues";
  if (intent.kind === "pasteValues") return;
  event.preventDefault();
  const meant: Intent = endMode && intent.kind === "step" ? { ...intent, kind: "jump" } : intent;
  const rows = rowsOnScreen(event.currentTarget, zoom);
  desk.attempt(() => {
    perform(desk, meant, rows);
  });
}

function rowsOnScreen(scroller: HTMLElement, zoom: number): number {
  const room = scroller.clientHeight - headerSize(zoom).height;
  return Math.max(1, Math.floor(room / (DEFAULT_ROW_PIXELS * zoom)) - 1);
}
