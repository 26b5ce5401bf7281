import type { RibbonButton } from "../../manifest/manifest";
import { text } from "../../texts/text";
import type { NoticeBoard } from "../notices/noticeBoard";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";

/** Presses a button of the ribbon for a workbook; says so when the add-in has nothing behind it. */
export async function pressButton(
  { runtime }: OpenWorkbook,
  { action, label, id }: RibbonButton,
  notices: NoticeBoard,
): Promise<void> {
  if (action.kind === "show-taskpane") {
    runtime?.showPane(true);
    return;
  }
  const data = { command: label, function: action.functionName };
  try {
    const result = await runtime?.run(action.functionName, id, label);
    if (result?.status === "completed") return;
    notices.tell({ intent: "error", title: text("ribbon.unknown", data) });
  } catch {
    notices.tell({ intent: "error", title: text("ribbon.failed", data) });
  }
}
