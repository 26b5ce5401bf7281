import type { ClipboardEvent } from "react";
import { selectedArea } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import { copiedTexts, type CopiedTexts } from "./copiedCells";
import { pasteCells, pasteCopied } from "./paste";
import { readTable } from "./readTable";
import { parseCells } from "./tabText";

/** What the clipboard is given of the selection, which is marked as copied or cut. */
function copySelected(view: WorkbookView, mode: "copy" | "cut"): CopiedTexts {
  const { source, selection, sheet } = view.current();
  const area = selectedArea(selection, source);
  const texts = copiedTexts(source, area);
  view.setCopied({ sheet, area, mode, text: texts.plain });
  return texts;
}

/** Copies without a copy event, as from a menu. Where the browser refuses the clipboard, it is copied within this page. */
export async function copyToSystem(view: WorkbookView, mode: "copy" | "cut"): Promise<void> {
  const { plain, html } = copySelected(view, mode);
  const blob = (text: string, type: string) => new Blob([text], { type });
  const item = { "text/plain": blob(plain, "text/plain"), "text/html": blob(html, "text/html") };
  await navigator.clipboard.write([new ClipboardItem(item)]).catch(() => undefined);
}

/** Takes what the clipboard holds: cells of this page with all they are, a table of another program, or text. */
export function pasteTexts(view: WorkbookView, { plain, html }: CopiedTexts, kind: "all" | "values"): void {
  const { copied } = view;
  if (copied !== undefined && sameText(copied.text, plain)) {
    pasteCopied(view, copied, kind);
    return;
  }
  const table = kind === "values" ? undefined : readTable(html);
  const cells = table ?? parseCells(plain).map((line) => line.map((each) => ({ text: each, look: {} })));
  if (plain !== "" || table !== undefined) pasteCells(view, cells);
}

/** Pastes without a paste event, as from a menu. Where the browser lets nobody read the clipboard, what was copied here. */
export async function pasteFromSystem(
  view: WorkbookView,
  attempt: (action: () => void) => void,
  kind: "all" | "values",
): Promise<void> {
  const texts = await readSystem().catch(() => undefined);
  const { copied } = view;
  attempt(() => {
    if (texts !== undefined) pasteTexts(view, texts, kind);
    else if (copied !== undefined) pasteCopied(view, copied, kind);
  });
}

async function readSystem(): Promise<CopiedTexts> {
  const [item] = await navigator.clipboard.read();
  const textOf = async (type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  return { plain: await textOf("text/plain"), html: await textOf("text/html") };
}

/** Some systems change line breaks on the way. */
const sameText = (one: string, other: string): boolean =>
  one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");

/** Listeners for the grid's element. `pasteKind` is asked for once a paste. */
export function clipboardListeners(
  view: WorkbookView,
  attempt: (action: () => void) => void,
  pasteKind: () => "all" | "values",
) {
  const isEditor = ({ target }: ClipboardEvent) => target instanceof HTMLTextAreaElement;
  const copy = (mode: "copy" | "cut") => (event: ClipboardEvent) => {
    if (isEditor(event)) return;
    event.preventDefault();
    const { plain, html } = copySelected(view, mode);
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
  };
  return {
    onCopy: copy("copy"),
    onCut: copy("cut"),
    onPaste: (event: ClipboardEvent) => {
      if (isEditor(event)) return;
      event.preventDefault();
      const { clipboardData: data } = event;
      const texts = { plain: data.getData("text/plain"), html: data.getData("text/html") };
      attempt(() => {
        pasteTexts(view, texts, pasteKind());
      });
    },
  };
}
