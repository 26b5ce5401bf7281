import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { formatCodebook } from "../../src/codebook/file";
import { seededRandom } from "../support/random";
import { seriousViolations } from "./support/accessibility";
import { openCodebook, paneSays, press, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";

const openDesk = confideSite();
let desk: Desk;

const time = "2026-11-02T09:00:00.000Z";
const names = [
  ...Array.from({ length: 1997 }, (_, at) => `Invented Aid ${at + 1}`),
  "Lantern Relief (LR)",
  "Lantern Releif",
  "مؤسسة الأمل",
];
const { codebook } = enrol(emptyCodebook(time), names, "ocha", seededRandom(1), time);

beforeAll(async () => {
  desk = await openDesk();
  await desk.pane.getByRole("tab", { name: "Codebook" }).click();
  await openCodebook(desk);
  await desk.pane.getByLabel("Open a codebook file").setInputFiles({
    name: "book.json",
    mimeType: "application/json",
    buffer: Buffer.from(formatCodebook(codebook)),
  });
  await press(desk, "Use theirs instead of mine");
  await paneSays(desk, "2000 of 2000 organisations.");
});

const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await desk.page.keyboard.press(key);
};
/** Opens what is found first, with the keyboard alone. */
const openFound = async (words: string, name: string): Promise<void> => {
  await desk.pane.getByLabel("Search").fill(words);
  await keys("ArrowDown", "Enter");
  await desk.pane.getByRole("heading", { name, exact: true }).waitFor();
};

it("is clean for axe, in the list and in an entry", async () => {
  expect(await seriousViolations(desk)).toEqual([]);
  await openFound("lantern relief", "Lantern Relief (LR)");
  await press(desk, "Merge into another");
  expect(await seriousViolations(desk)).toEqual([]);
  await keys("Escape");
});

it("draws the rows in sight only, to the last", async () => {
  await desk.pane.getByLabel("Search").fill("");
  await desk.pane.getByRole("listbox").focus();
  await keys("End");
  const last = desk.pane.getByRole("option", { selected: true });
  expect(await last.getAttribute("aria-posinset")).toBe("2000");
  await last.waitFor();
  expect(await desk.pane.getByRole("option").count()).toBeLessThan(60);
  await keys("Home");
});

it("is walked by keyboard: searched, renamed, merged, undone, split", async () => {
  await openFound("releif", "Lantern Releif");
  await desk.pane.getByLabel("Name shown").fill("Lantern Rel.");
  await keys("Enter");
  await paneSays(desk, /“Lantern Releif” was renamed to “Lantern Rel\.”/);

  await desk.pane.getByRole("button", { name: "Merge into another" }).focus();
  await keys("Enter");
  await desk.pane.getByLabel("Which organisation is “Lantern Rel.”?").fill("LR");
  await keys("Tab", "ArrowDown", "Enter");
  await paneSays(desk, /^“Lantern Rel\.” goes into “Lantern Relief \(LR\)”/);
  await desk.pane.getByRole("button", { name: "Merge into “Lantern Relief (LR)”" }).focus();
  await keys("Enter");
  await paneSays(desk, /^“Lantern Rel\.” was merged into/);

  await keys("Escape");
  await paneSays(desk, "1 of 1999 organisations.");
  await press(desk, "History");
  await desk.pane.getByRole("button", { name: /^Undo: “Lantern Rel\.” was merged/ }).focus();
  await keys("Enter");
  await paneSays(desk, /^Undone: “Lantern Rel\.” was merged/);
  await keys("Escape");

  await openFound("lantern rel", "Lantern Rel.");
  await press(desk, "Split in two");
  await desk.pane.getByRole("checkbox", { name: "Lantern Releif" }).focus();
  await keys("Space");
  await desk.pane.getByRole("button", { name: "Split off" }).focus();
  await keys("Enter");
  await paneSays(desk, /^“Lantern Releif” was split off “Lantern Rel\.”/);
  await keys("Escape");
  await desk.pane.getByLabel("Search").fill("");
  await paneSays(desk, "2001 of 2001 organisations.");
  expect(desk.problems).toEqual([]);
});
