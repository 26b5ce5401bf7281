import path from "node:path";
import { fourW, received } from "../../test/commands/overview/received";
import {
  dataSheet,
  leaveUndecidedOut,
  makeCopy,
  paneSays,
  press,
  pressRibbon,
  saveCopy,
  showSheet,
  type Desk,
} from "../../test/browser/support/confide";
import type { PictureName } from "./pictures";

interface Walk {
  /** Folder for the pictures. */
  readonly target: string;
  /** In pixels. */
  readonly paneWidth: number;
}

/** Goes from the sample to a checked copy, and takes a picture at each stop. */
export const takeWalk = async (desk: Desk, { target, paneWidth }: Walk): Promise<void> => {
  const { page, pane } = desk;
  const picture = async (name: PictureName): Promise<void> => {
    await page.mouse.move(640, 600);
    await page.getByRole("tooltip").first().waitFor({ state: "hidden" });
    await page.screenshot({ path: path.join(target, `${name}.png`), animations: "disabled" });
  };
  await widen(desk, paneWidth);
  await showSheet(desk, dataSheet);
  await pressRibbon(desk, "Classify sheet");
  await press(desk, "Set the classification");
  await paneSays(desk, "This sheet is classified.");
  await picture("classify");
  await pressRibbon(desk, "OCHA copy");
  await pane.getByRole("button", { name: /to decide$/ }).waitFor();
  await picture("ocha-copy");
  await leaveUndecidedOut(desk);
  await pane.getByRole("button", { name: /^Coded/ }).evaluate((element) => {
    element.scrollIntoView();
  });
  await picture("ocha-columns");
  await makeCopy(desk);
  await picture("copy-made");
  await saveCopy(desk);
  await pressRibbon(desk, "Check workbook");
  await paneSays(desk, /^Yes\./);
  await picture("check");
  await page.getByRole("tab", { name: /^sample-4w\.xlsx/ }).click();
  await pressRibbon(desk, "Check workbook");
  await paneSays(desk, /^No\./);
  await picture("check-original");
  await press(desk, "What would travel with this workbook?");
  await pane.getByRole("heading", { name: "Gives somebody away" }).waitFor();
  await picture("scan");
  await showPage(desk, "Codebook", "Organisations");
  await picture("codebook");
  await showPage(desk, "Records", "Copies made");
  await picture("records");
  await showPage(desk, "Overview", "Workbooks you received");
  await addReceived(desk);
  await picture("overview");
  await makeDashboard(desk);
  await picture("dashboard");
};

/** Makes the public dashboard of the sample, and shows one of its charts. */
const makeDashboard = async (desk: Desk): Promise<void> => {
  const { pane } = desk;
  await showSheet(desk, dataSheet);
  await showPage(desk, "Copies", `Copy of “${dataSheet}”`);
  await pane.getByLabel("What is this sheet?").selectOption("dashboard");
  await pane.getByLabel("Who is the copy for?").selectOption("public");
  await press(desk, "Make the dashboard");
  await paneSays(desk, "The dashboard is made");
  await showSheet(desk, "People by sub-cluster");
};

/** Two files of members, one of whom classified its sheet; both invented. */
const addReceived = async ({ pane }: Desk): Promise<void> => {
  const files = [
    { name: "lantern-october.xlsx", sheets: { "October 4W": { rows: fourW, classification: {} } } },
    { name: "harbour-october.xlsx", sheets: { Data: { rows: fourW } } },
  ];
  const read = files.map(async ({ name, sheets }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await received(sheets)),
  }));
  await pane
    .getByLabel("Add files")
    .last()
    .setInputFiles(await Promise.all(read));
  for (const { name } of files)
    await pane
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .waitFor();
  await pane.getByRole("listbox", { name: "Sheets" }).evaluate((element) => {
    element.scrollIntoView();
  });
};

/** Turns to a page of the pane, and waits until it says this. */
const showPage = async ({ pane }: Desk, page: string, words: string): Promise<void> => {
  await pane.getByRole("tab", { name: page, exact: true }).click();
  await pane.getByText(words, { exact: true }).first().waitFor();
};

/** The pane's edge goes 20 pixels a key; it starts at 360. */
const widen = async ({ page }: Desk, wanted: number): Promise<void> => {
  const edge = page.getByRole("slider", { name: "Width of the pane" });
  const steps = Math.round((wanted - 360) / 20);
  for (let step = 0; step < Math.abs(steps); step += 1)
    await edge.press(steps > 0 ? "ArrowLeft" : "ArrowRight");
};
