import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { packageOf } from "../../package/packages";
import { errorOf, openOffice } from "./office";

const rows = '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1"><v>1</v></c></row>';

test("what is not known of a rich value is not told", async () => {
  const model = await WorkbookModel.open(packageOf({ sheets: [{ rows }] }), "Book.xlsx");
  const office = await openOffice(model);
  const stateOf = (address: string) =>
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      range.load("linkedDataTypeState");
      await context.sync();
    });
  expect(await errorOf(stateOf("B1"))).toBe("no error");
  expect(await errorOf(stateOf("A1:B1"))).toBe("ApiNotFound at Range.linkedDataTypeState");
  office.close();
});
