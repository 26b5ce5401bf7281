import { informationTypes, type Audience, type InformationType } from "../../src/protocol/rule";
import { typesFile } from "../informationTypes/workbook";
import { confideSite } from "./support/confideSite";
import {
  openCodebook,
  openWithPicker,
  paneSays,
  press,
  sheetNames,
  showSheet,
  type Desk,
} from "./support/confide";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

const types = informationTypes.filter((type) => type !== "dashboard");

/** One workbook with an invented sheet of each type, as members sent them. */
beforeAll(async () => {
  const bytes = await typesFile(types);
  desk = await openDesk();
  await openWithPicker(desk, "types.xlsx", bytes);
  await narrow(desk);
});
afterEach(() => {
  expect(desk.problems).toEqual([]);
});

/** Of the sheet in front. */
const openCopies = (): Promise<void> => desk.pane.getByRole("tab", { name: "Copies" }).click();

const planFor = async (type: InformationType, audience: Audience): Promise<void> => {
  await showSheet(desk, type);
  await openCopies();
  await desk.pane.getByText(`Copy of “${type}”`).waitFor();
  await desk.pane.getByLabel("Who is the copy for?").selectOption(audience);
  await desk.pane.getByText("What happens to each column").waitFor();
};

/** The texts of the copy's sheet in front. */
const made = async (): Promise<string> => {
  const before = await sheetNames(desk);
  await press(desk, "Make the copy");
  await desk.pane.getByRole("button", { name: "Save as its own workbook" }).waitFor();
  const [name = ""] = (await sheetNames(desk)).filter((sheet) => !before.includes(sheet));
  return desk.page.getByRole("grid", { name }).innerText();
};

it("names in minutes only who approved", async () => {
  await planFor("minutes", "members");
  await openCodebook(desk);
  const shown = await made();
  expect(shown).toContain("Stone Bridge Aid");
  expect(shown).not.toMatch(/Blue Lantern|Green Kite|Kestrel|@/);
});

it("gives other clusters the focal point that a person chooses", async () => {
  await planFor("contacts", "inter-cluster");
  await paneSays(desk, "Which focal point goes, one of each organisation");
  await desk.pane.getByLabel("Green Kite Association").selectOption({ index: 1 });
  await expectFitForAll(desk);
  const shown = await made();
  expect(shown).toContain("Ghada Wren");
  expect(shown).not.toMatch(/Farid Plover|Basil Heron|Mine action/);
  await paneSays(desk, /2 rows are not in the copy/);
});

it("gives OCHA contacts of those who consented, and counts the others", async () => {
  await planFor("contacts", "ocha");
  expect(await made()).not.toMatch(/Stone Bridge|Green Kite/);
  await paneSays(desk, /3 rows are not in the copy/);
});

it.each([
  ["4w", "ocha", "Dignity kit distribution", /Blue Lantern|Quiet River|Yellow Door/],
  ["training", "members", "Psychological first aid", /Blue Lantern|Kestrel|Yellow Door|@/],
  ["assessment", "ocha", "Blue Lantern Relief", /Marten|\+90/],
  ["email", "members-field", "amal.kestrel@bluelantern.example", /nobody/],
  ["strategy", "public", "Women and girls are safer", /Blue Lantern|Salqin|dignity kits/],
  ["workplan", "ocha", "Hold the monthly meeting", /Blue Lantern|Stone Bridge|Kestrel|@/],
] as const)("makes the copy of %s for %s", async (type, audience, held, left) => {
  await planFor(type, audience);
  const shown = await made();
  expect(shown).toContain(held);
  expect(shown).not.toMatch(left);
});

it.each([
  ["4w", "public", "Not shared publically"],
  ["minutes", "ocha", "Not shared with UNOCHA IMOs"],
  ["minutes", "public", "Not shared publically"],
  ["contacts", "wos", "Restricted – not shared"],
  ["contacts", "public", "Restricted – not shared"],
  ["assessment", "wos", "The organisations' consent is needed first"],
  ["email", "members", "Make an e-mail address line of this list instead of a copy"],
] as const)("refuses %s to %s with the protocol's sentence", async (type, audience, sentence) => {
  await planFor(type, audience);
  await paneSays(desk, new RegExp(sentence));
  expect(await desk.pane.getByRole("button", { name: "Make the copy" }).isDisabled()).toBe(true);
});
