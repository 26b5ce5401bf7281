import { dataSheet, paneSays, press, pressRibbon, showSheet, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

afterEach(async () => {
  expect(desk.problems).toEqual([]);
  await desk.close();
});

const showCells = () => desk.pane.getByRole("button", { name: "Show", exact: true }).first();
it("answers by the example of a row who would see what, and says what speaks against an answer", async () => {
  desk = await openDesk();
  await narrow(desk);
  await showSheet(desk, dataSheet);
  await pressRibbon(desk, "Classify sheet");
  await paneSays(desk, /Three questions, answered below as the sheet suggests/);

  await desk.pane.getByLabel("What would they see of a row?").selectOption("ocha");
  const row = desk.pane.getByRole("row", { name: /^Reporting Organisation/ });
  expect(await row.getByRole("cell").last().innerText()).toMatch(/^[A-Z2-9]{5}$/);
  await expectFitForAll(desk);

  await desk.pane.getByLabel("What is this sheet?").selectOption("strategy");
  await paneSays(desk, "It would be marked Public, so that anybody may pass it on, but:");
  await showCells().click();
  await desk.page.getByText(/^Count: \d{1,3},\d{3}$/).waitFor();
  await expectFitForAll(desk);

  await press(desk, "Set the classification");
  await paneSays(desk, "This sheet is classified.");
  await pressRibbon(desk, "Check workbook");
  const card = desk.pane
    .getByRole("listitem")
    .filter({ has: desk.pane.getByRole("heading", { name: dataSheet }) });
  await card.getByText(/^Stops: Organisations by name in/).waitFor();
});
