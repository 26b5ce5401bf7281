import { bytesOf, dataSheet, downloaded, paneSays, press, showSheet, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, narrow } from "./support/narrowPane";
import { parseProtocolText } from "../../src/protocol/schema";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await narrow(desk);
  await showSheet(desk, dataSheet);
  await desk.pane.getByRole("tab", { name: "Protocol" }).click();
});

const choose = (label: string, option: string): Promise<unknown> =>
  desk.pane.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });

it("a row is changed, saved as a file and used; then copies obey it and say so", async () => {
  await desk.pane.getByLabel("Name of the table").fill("Lantern hub");
  await choose("Audience", "OCHA");
  await choose("Finest place", "District");
  await paneSays(desk, "Finest place: District. In the Turkey protocol: Community.");
  await expectFitForAll(desk);
  const file = await downloaded(desk, () => press(desk, "Save the table"));
  const saved = parseProtocolText(new TextDecoder().decode(await bytesOf(file)));
  expect(saved).toMatchObject({ name: "Lantern hub" });
  await press(desk, "Use this table");
  await paneSays(desk, "This is the table in use.");
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await paneSays(desk, /^Rules asked: Lantern hub \[/);
});

it("is asked about before it may be looser, also after the pane was opened again", async () => {
  await desk.page.reload();
  await narrow(desk);
  await desk.pane.getByRole("tab", { name: "Protocol" }).click();
  await paneSays(desk, /^In use: Lantern hub \[/);
  await choose("Audience", "OCHA");
  await choose("Organisations", "Named");
  await paneSays(desk, "4W data: OCHA. Looser than the Turkey protocol: Organisations.");
  expect(await desk.pane.getByRole("button", { name: "Use this table" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await expectFitForAll(desk);
});

it("leads back to the Turkey table, asked first", async () => {
  await press(desk, "Back to the Turkey table");
  await press(desk, "Yes, use the Turkey table");
  await paneSays(desk, /^In use: Turkey cross-border operations/);
  expect(desk.problems).toEqual([]);
});

it("a cluster's own thresholds are asked about where they are looser, used, and kept on this device", async () => {
  const field = (section: string, label: string) =>
    desk.pane.getByRole("region", { name: section }).getByLabel(label);
  await desk.pane.getByRole("tab", { name: "Thresholds" }).click();
  await paneSays(desk, /^In use: the rules that every cluster starts from/);
  await field("GBV", "People counted in a figure, at least").fill("7");
  await field("Hidden figures in a copy", "Mark of a hidden figure").fill("*");
  await field("Hidden figures in a copy", "Mark of a hidden figure").blur();
  await paneSays(desk, /^These rules are not in use yet. In one place they ask less/);
  await expectFitForAll(desk);
  await desk.pane.getByRole("checkbox", { name: "The cluster agreed to these" }).click();
  await press(desk, "Use these rules");
  await desk.page.reload();
  await desk.pane.getByRole("tab", { name: "Thresholds" }).click();
  await paneSays(
    desk,
    "In use: your cluster's own rules. In 2 places they are not those that every cluster starts from.",
  );
  expect(desk.problems).toEqual([]);
});
