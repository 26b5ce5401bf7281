import { putHyperlink } from "../../../../../src/host/model/hyperlinks";
import { sheetLayout } from "../../../../../src/host/page/grid/sheetLayout";
import { sheetSource } from "../../../../../src/host/page/grid/sheetSource";
import { openedWorkbook } from "../../sheet/openedWorkbook";

const cell = { top: 0, left: 0, bottom: 0, right: 0 };

/** A1 leads somewhere, A2 does not. */
function source(link: { readonly address: string; readonly location: string }, fontColor?: string) {
  const { model } = openedWorkbook("here\nnot here");
  const { stored, cells } = model.activeSheet;
  const { styles } = model.stored;
  if (fontColor !== undefined) cells.setStyle(0, 0, styles.derive(0, { fontColor }));
  putHyperlink(stored, cell, { ...link, tooltip: "", others: {} });
  return sheetSource(model, model.activeSheet, sheetLayout(stored, styles, 1), 46_000);
}

test("a cell that leads somewhere is blue and underlined, and says where", () => {
  const shown = source({ address: "https://example.org/list", location: "A1" });
  expect(shown.cell(0, 0)).toMatchObject({
    link: "https://example.org/list#A1",
    style: { fontColor: "#0563C1", underline: "single" },
  });
  expect(shown.cell(1, 0)).toMatchObject({ link: undefined, style: { underline: undefined } });
});

test("letters with a colour of their own keep it", () => {
  const shown = source({ address: "", location: "Sheet1!A2" }, "#C00000");
  expect(shown.cell(0, 0)).toMatchObject({
    link: "Sheet1!A2",
    style: { fontColor: "#C00000", underline: undefined },
  });
});
