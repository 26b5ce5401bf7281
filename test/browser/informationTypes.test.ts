import { readFileSync } from "node:fs";
import { ruleFor } from "../../src/protocol/protocol";
import { informationTypes, type Audience, type InformationType, type Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
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

const ruleOf = (type: InformationType, audience: Audience): Rule => {
  const rule = ruleFor(turkeyProtocol, type, audience);
  if (rule === undefined) throw new Error(`the annex has no row for ${type}/${audience}`);
  return rule;
};

/** Of the sheet in front. */
const openCopies = (): Promise<void> => desk.pane.getByRole("tab", { name: "Copies" }).click();

const planFor = async (type: InformationType, audience: Audience): Promise<void> => {
  await showSheet(desk, type);
  await openCopies();
  await desk.pane.getByText(`Copy of “${type}”`).waitFor();
  await desk.pane.getByLabel("Who is the copy for?").selectOption(audience);
  await paneSays(desk, ruleOf(type, audience).words.level);
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

/** Every rule whose audience the page offers: what the sheet may go out as, or the sentence that says why not. */
const outcomes = readFileSync("test/informationTypes/copies.txt", "utf8")
  .trim()
  .split("\n")
  .map((line) => /^(\S+)\/(\S+): (.*)$/.exec(line)?.slice(1) as [InformationType, Audience, string])
  .filter(([, audience]) => audience !== "coordinators");

/** Of minutes, one organisation let its name stand. */
const othersNames = /Blue Lantern|Green Kite/;

it.each(outcomes.filter(([, , outcome]) => /^\d+ rows of /.test(outcome)))(
  "makes the copy of %s for %s: %s",
  async (type, audience, outcome) => {
    await planFor(type, audience);
    const shown = await made();
    const [header = ""] = outcome.replace(/^\d+ rows of /, "").split(", ");
    expect(shown).toContain(header);
    if (ruleOf(type, audience).organisations !== "identifiable") expect(shown).not.toMatch(othersNames);
  },
);

it.each(outcomes.filter(([, , outcome]) => !/^\d+ rows of /.test(outcome)))(
  "refuses %s to %s: %s",
  async (type, audience, outcome) => {
    await planFor(type, audience);
    await paneSays(
      desk,
      outcome.replace("The protocol says that this is not shared with this audience. ", ""),
    );
    expect(await desk.pane.getByRole("button", { name: "Make the copy" }).isDisabled()).toBe(true);
  },
);
