import { parseAddress } from "../../../../src/host/model/address";
import { addSheet } from "../../../../src/host/model/sheets";
import { relocateCells } from "../../../../src/host/model/structure/relocateCells";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { Area } from "../../../../src/package/workbook";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

function place(model: WorkbookModel, address: string) {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === undefined ? model.activeSheet : model.findSheet(parsed.sheet);
  if (parsed === undefined || sheet === undefined) throw new Error(address);
  return { sheet, row: parsed.area.top, column: parsed.area.left };
}

function workbookOf(texts: Readonly<Record<string, string>>): WorkbookModel {
  const model = WorkbookModel.empty("Book.xlsx");
  addSheet(model, "user", "Other");
  for (const [address, text] of Object.entries(texts)) {
    const { sheet, row, column } = place(model, address);
    model.edits.enterText(sheet, row, column, text);
  }
  return model;
}

const read = (model: WorkbookModel, ...addresses: string[]): string[] =>
  addresses.map((address) => {
    const { sheet, row, column } = place(model, address);
    return model.editText(sheet, row, column);
  });

const move = (model: WorkbookModel, from: string, to: string) => {
  relocateCells(model, model.activeSheet, area(from), place(model, to), "user");
};

test("cells go over others, and formulas everywhere follow them", () => {
  const model = workbookOf({
    ...{ A1: "5", A2: "=A1+B1", B1: "7", C1: "=SUM(A1:A2)", D5: "covered", D9: "=D5" },
    "Other!A1": "=Sheet1!A1",
  });
  move(model, "A1:A2", "D5");
  expect(read(model, "A1", "A2", "D5", "D6", "C1", "D9", "Other!A1")).toEqual([
    ...["", "", "5", "=D5+B1", "=SUM(D5:D6)", "=#REF!", "=Sheet1!D5"],
  ]);
});

test("on another sheet they mean what they meant", () => {
  const model = workbookOf({ A1: "5", A2: "=A1+B1+Other!C1", C1: "=A2", "Other!C1": "=Sheet1!A1" });
  move(model, "A1:A2", "Other!A5");
  expect(read(model, "A1", "Other!A5", "Other!A6", "C1", "Other!C1")).toEqual([
    ...["", "5", "=A5+Sheet1!B1+Other!C1", "=Other!A6", "=Other!A5"],
  ]);
});

test("they may go where some of them were, with what stands on them", () => {
  const model = workbookOf({ A1: "a", B1: "b", C1: "c" });
  const { stored } = model.activeSheet;
  stored.merges = [area("A2:A3"), area("C2:C3"), area("F1:F2")];
  move(model, "A1:B3", "B1");
  expect(read(model, "A1", "B1", "C1")).toEqual(["", "a", "b"]);
  expect(stored.merges).toEqual([area("B2:B3"), area("F1:F2")]);
});
