import { readCsv } from "../../src/package/csv/readCsv";
import { fourW, received } from "../commands/overview/received";
import { bytesOf, downloaded, paneSays, press, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

afterEach(async () => {
  expect(desk.problems).toEqual([]);
  await desk.close();
});

const list = () => desk.pane.getByRole("listbox", { name: "Sheets" });

/** Gives files to the button that asks for several. */
const addFiles = async (files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
  desk.pane
    .getByLabel("Add files")
    .last()
    .setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      })),
    );

it("shows every sheet of the workbook and of received files, searches, opens and exports them", async () => {
  desk = await openDesk();
  await narrow(desk);
  await desk.pane.getByRole("tab", { name: "Overview" }).click();
  const member = await received({ "October 4W": { rows: fourW, classification: {} } });
  await addFiles({ "member.xlsx": member, "half.xlsx": member.subarray(0, 300) });
  await list()
    .getByRole("option", { name: /half\.xlsx.*damaged or was not copied completely/ })
    .waitFor();
  await list()
    .getByRole("option", { name: /October 4W in member\.xlsx.*As a copy: Cluster members, OCHA/ })
    .waitFor();
  await list()
    .getByRole("option", { name: /4W Data.*Not classified · looks like 4W data/ })
    .waitFor();
  await press(desk, "Filter and sort");
  await expectFitForAll(desk);

  await desk.pane.getByLabel("Find sheets").fill("lantern october");
  await paneSays(desk, /^1 of \d+ lines/);
  await list().focus();
  await desk.page.keyboard.press("Home");
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByRole("heading", { name: "“October 4W” in member.xlsx" }).waitFor();
  await paneSays(desk, /OCHA: As a copy\. It may go only as a copy/);
  await expectFitForAll(desk);

  const file = await downloaded(desk, () => press(desk, "Save the list as .csv"));
  const [, row = []] = readCsv(new TextDecoder().decode(await bytesOf(file)));
  expect(row.slice(0, 4)).toEqual(["m….x…", "O… #W", "Visible", "Classified"]);
});

it("leads from a line of the open workbook to its sheet", async () => {
  desk = await openDesk();
  await desk.pane.getByRole("tab", { name: "Overview" }).click();
  await list()
    .getByRole("option", { name: /Focal points/ })
    .click();
  await desk.page.getByRole("tab", { name: "Focal points", selected: true }).waitFor();
});
