import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { WorkbookView } from "../../../../src/host/page/workbooks/workbookView";

/** An open workbook whose first sheet holds the typed texts; cells between bars, a line a row. */
export function openedWorkbook(picture: string): WorkbookView {
  const model = WorkbookModel.empty("Trial.xlsx");
  const texts = picture
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((text) => text.trim()));
  model.edits.enterTexts(model.activeSheet, 0, 0, texts);
  return new WorkbookView(model);
}

/** Changes are drawn after the task that made them. */
export function drawn(): Promise<void> {
  return Promise.resolve();
}
