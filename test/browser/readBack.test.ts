import { organisations } from "../../scripts/sample/organisations";
import {
  dataSheet,
  makeOchaCopy,
  paneSays,
  press,
  selectCells,
  showSheet,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await makeOchaCopy(desk);
});

it("reads the selected codes of a copy back, and lists the look-up", async () => {
  await selectCells(desk, "A2:F40");
  await desk.pane.getByRole("tab", { name: "Codebook" }).click();
  await press(desk, "Read the selected cells");
  const answers = desk.pane.getByRole("table", { name: "Who is behind these codes" });
  await answers.waitFor();
  const names = await answers.getByRole("cell").allInnerTexts();
  expect(names.some((name) => organisations.some((organisation) => name === organisation.name))).toBe(true);
  await desk.pane.getByRole("button", { name: "Past look-ups (1)" }).waitFor();
});

it("shows which codes went to OCHA", async () => {
  await press(desk, "Show which codes went to whom");
  await desk.pane.getByLabel("To one audience").selectOption({ label: "OCHA" });
  await desk.pane.getByRole("table", { name: "Codes in copies for OCHA" }).waitFor();
});

it("says, before the next copy is made, whom somebody with the first could match", async () => {
  await showSheet(desk, dataSheet);
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await desk.pane.getByLabel("Who is the copy for?").selectOption({ label: "WoS focal points" });
  await paneSays(
    desk,
    /^Whoever also has the copy for OCHA of 2026-01 – 2026-10 could match \d+ of \d+ organisations/,
  );
  expect(desk.problems).toEqual([]);
});
