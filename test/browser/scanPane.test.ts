import { press, pressRibbon, type Desk, type DeskOptions } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, expectFitting, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

afterEach(async () => {
  expect(desk.problems).toEqual([]);
  await desk.close();
});

const scanSample = async (options: DeskOptions = {}): Promise<void> => {
  desk = await openDesk(options);
  await narrow(desk);
  await pressRibbon(desk, "Check workbook");
  await press(desk, "What would travel with this workbook?");
  await desk.pane.getByRole("heading", { name: /^This workbook can't go to OCHA: \d+ things/ }).waitFor();
};

it("says of the sample what would travel with it, in a pane of 320 pixels that everybody can use", async () => {
  await scanSample();
  await desk.pane.getByText("A hidden sheet", { exact: true }).waitFor();
  await expectFitForAll(desk);
});

it("fits from right to left too", async () => {
  await scanSample({ query: "?locale=ar-SA" });
  await expectFitting(desk);
});

it("leads by keyboard from what was found to the clean copy for the audience", async () => {
  await scanSample();
  const way = desk.pane.getByRole("button", { name: /^Make a clean copy without/ }).first();
  await way.focus();
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByRole("tab", { name: "Copies", selected: true }).waitFor();
  expect(await desk.pane.getByLabel("Who is the copy for?").inputValue()).toBe("ocha");
});
