import { dashboardWithSlip } from "../support/dashboardRows";
import { newWorkbook } from "../../src/package/newWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import { openWithPicker, paneSays } from "./support/confide";
import { classify, dataSheet, leaveUndecidedOut, openCodebook, planCopy, press, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { narrow, expectFitForAll } from "./support/narrowPane";
const openDesk = confideSite();
let desk: Desk;
afterEach(async () => { await desk.close(); });
jest.setTimeout(300_000);

const file = () => {
  const workbook = newWorkbook(["Data"]);
  const sheet = workbook.sheets[0]!;
  dashboardWithSlip().forEach((cells, row) => cells.forEach((value, column) => sheet.cells.setValue(row, column, value)));
  sheet.changed = true;
  return saveWorkbook(workbook);
};
it("B", async () => {
  desk = await openDesk();
  await openWithPicker(desk, "slip.xlsx", file());
  await narrow(desk);
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await desk.pane.getByLabel("What is this sheet?").selectOption("dashboard");
  await desk.pane.getByLabel("Who is the copy for?").selectOption("public");
  await paneSays(desk, "The codebook knows which names are one organisation. Open it first");
  await openCodebook(desk);
  await desk.pane.getByRole("radio", { name: "Different" }).first().waitFor();
  await desk.page.waitForTimeout(3000);
  await expectFitForAll(desk);
  await desk.pane.getByRole("radio", { name: "Different" }).first().scrollIntoViewIfNeeded();
  await desk.page.screenshot({ path: "/tmp/rep/b0.png" });
  await desk.pane.getByText("Different", { exact: true }).first().click();
  await desk.pane.getByText(/0 to answer/).waitFor();
  await desk.page.waitForTimeout(4000);
  await desk.page.screenshot({ path: "/tmp/rep/b1.png" });
});
