import { paneSays, press, showSheet, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ permissions: ["clipboard-read", "clipboard-write"] });
  await narrow(desk);
  await showSheet(desk, "Focal points");
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await choose("What is this sheet?", "Member contact information");
});

const choose = (label: string, option: string): Promise<unknown> =>
  desk.pane.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });

it("makes the blind copy for members, says who is left out, and opens the message", async () => {
  await choose("To whom?", "Cluster members");
  await press(desk, "Make the address line");
  const line = desk.pane.getByLabel(/^Blind copy \(bcc\): \d+ addresses$/);
  const addresses = (await line.inputValue()).split("; ");
  expect(addresses.length).toBeGreaterThan(5);
  const link = desk.pane.getByRole("link", { name: /^Open (a message|message 1)/ });
  expect(await link.getAttribute("href")).toMatch(/^mailto:\?bcc=[^,]+%40/);
  await press(desk, "Copy for the bcc line");
  await paneSays(desk, /^Copied\.|Ctrl\+C/);
  await expectFitForAll(desk);
});

it("with 4W data asks how long somebody is active, and writes to nobody else", async () => {
  await choose("What does the message carry?", "4W data");
  await desk.pane.getByLabel(/^Active are those/).waitFor();
  await press(desk, "Make the address line");
  await paneSays(desk, "Nobody is left to write to. Below is why.");
  await paneSays(desk, /^Shared no 4W data in these months:/);
});

it("shows addresses to nobody who may not have the contacts, and says why", async () => {
  await choose("What does the message carry?", "Nothing but the message");
  await choose("To whom?", "WoS focal points");
  await press(desk, "Make the address line");
  await paneSays(desk, "No address line. The protocol was asked about: Member contact information");
  expect(desk.problems).toEqual([]);
});
