import { formatCodebook } from "../../src/codebook/file";
import { codebookFrom } from "../support/codebookText";
import { openCodebook, paneSays, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { enter, pressKey, typeChoice } from "./support/keyboard";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await narrow(desk);
  await desk.pane.getByRole("tab", { name: "Codebook" }).click();
  await openCodebook(desk);
});

const giveFile = async (button: string, name: string, text: string): Promise<void> => {
  const [chooser] = await Promise.all([desk.page.waitForEvent("filechooser"), enter(desk, button)]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
};

const list = `Partner,Acronym,Code
Lantern Relief,LR,TR-180
Seven Wells Trust,SWT,TR-212
Quiet Harbour Association for Relief and Development,QHARD,TR-307
`;

it("takes existing codes from a list, by keyboard in a pane of 320 pixels", async () => {
  await enter(desk, "Import existing codes");
  await giveFile("Choose a file with codes", "twice.csv", `${list}Lantern Trust,,TR-180\n`);
  await typeChoice(desk, "Whose copies have these codes?", "OCHA");
  await paneSays(desk, "1 row can't be taken");
  await expectFitForAll(desk);
  await giveFile("Choose a file with codes", "partners.csv", list);
  await typeChoice(desk, "Whose copies have these codes?", "OCHA");
  await paneSays(
    desk,
    /^3 organisations are taken with their codes for OCHA\. New codes will be written TR-###/,
  );
  await enter(desk, "Import");
  await paneSays(desk, "3 organisations were taken with their codes for OCHA.");
});

it("merges a colleague's codebook, each difference answered by keyboard", async () => {
  const theirs = codebookFrom(`
    b1 | Lantern Relief = Lantern Relief International Ltd | ocha:TR-555
    b2 | Olive Road     | ocha:TR-212
    b3 | Bright Ferry   | ocha:TR-640`);
  await giveFile("Open a codebook file", "colleague.json", formatCodebook(theirs));
  await paneSays(desk, "3 questions are open. Nothing is merged before all are answered.");
  await typeChoice(desk, /^New codes for OCHA are written TR-### here/, "As here");
  await typeChoice(desk, /has the code TR-180 for OCHA here and TR-555 there/, "Give TR-555");
  await typeChoice(desk, /TR-212 means/, "They are one");
  await typeChoice(desk, /is called “Seven Wells Trust” here/, "Show “Olive");
  await pressKey(desk, desk.pane.getByText("1 organisation is new: only the colleague has it"), "Enter");
  await expectFitForAll(desk);
  const [backup] = await Promise.all([desk.page.waitForEvent("download"), enter(desk, "Merge")]);
  expect(backup.suggestedFilename()).toMatch(/^confide-codebook-.*\.sealed$/);
  await paneSays(desk, /^Merged, with 1 new organisation\./);
  await paneSays(desk, "4 organisations are in the codebook on this device.");
  expect(desk.problems).toEqual([]);
});
