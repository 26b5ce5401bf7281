import { paneFrame } from "./support/accessibility";
import { tellingFourW } from "./support/bigWorkbook";
import {
  bytesOf,
  dataSheet,
  downloaded,
  openCodebook,
  openWithPicker,
  paneSays,
  paneText,
  press,
  sheetNames,
  showSheet,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";
import { leastOf } from "./support/leastOf";
import { expectFitForAll, narrow } from "./support/narrowPane";
import { textsOfPackage } from "./support/packageTexts";

const openDesk = confideSite();
let desk: Desk;
/** The solver's WebAssembly, each time it is asked for. */
const solverLoads: string[] = [];

beforeAll(async () => {
  desk = await openDesk();
  desk.page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) solverLoads.push(request.url());
  });
  await showSheet(desk, dataSheet);
  await narrow(desk);
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await desk.pane.getByLabel("What is this sheet?").selectOption("dashboard");
  await desk.pane.getByLabel("Who is the copy for?").selectOption("public");
});
afterEach(() => {
  expect(desk.problems).toEqual([]);
});

it("is protected once the codebook is open, and says what that costs and which rules hide a figure", async () => {
  await paneSays(desk, "The codebook knows which names are one organisation. Open it first");
  await openCodebook(desk);
  await paneSays(desk, /figures are hidden \(/);
  await paneSays(desk, /each of the \d+ organisations in it would with its own figures/);
  await press(desk, "Which figures are hidden, and why");
  await paneSays(desk, /^At least 3 organisations stand behind a figure/);
  expect(await paneText(desk)).toContain("[c]");
});

it("was protected with the solver, fetched from where the pane comes from", () => {
  expect(solverLoads).toHaveLength(1);
  expect(new URL(solverLoads[0] ?? "").origin).toBe(new URL(desk.page.url()).origin);
});

it("lists the hidden figures with what can be computed of them, and leads to the rows behind one", async () => {
  await desk.pane.getByLabel("Hidden because of").selectOption("few-organisations");
  const list = desk.pane.getByRole("listbox", { name: /^Hidden figures/ });
  await list.press("Home");
  expect(await list.getByRole("option").first().textContent()).toMatch(/Anybody computes [\d,]+ to [\d,]+/);
  await list.press("Enter");
  await paneSays(desk, /of the sheet/);
});

it("shows more at a coarser level of place", async () => {
  await desk.pane.getByLabel("Finest level of place").selectOption("governorate");
  await paneSays(desk, /people \(\d+ %\) are in governorates whose figure is hidden/);
});

it("fits a pane of 320 pixels, without a serious accessibility problem", async () => {
  await expectFitForAll(desk);
});

const planFor = async (audience: string): Promise<void> => {
  await showSheet(desk, dataSheet);
  await desk.pane.getByLabel("Who is the copy for?").selectOption(audience);
  await paneSays(desk, /figures are hidden \(/);
};

it.each(["members", "ocha", "wos"])("is made for %s", async (audience) => {
  await planFor(audience);
  await press(desk, "Make the dashboard");
  await paneSays(desk, "The dashboard is made");
});

it("stands in the workbook once it is made, and in a file that names no organisation", async () => {
  await planFor("public");
  await press(desk, "Make the dashboard");
  await paneSays(desk, "The dashboard is made");
  expect(await sheetNames(desk)).toEqual(expect.arrayContaining(["Activities", "People by sub-cluster"]));
  const file = await downloaded(desk, () => press(desk, "Save as its own workbook"));
  const texts = textsOfPackage(await bytesOf(file)).join("\n");
  expect(texts).toContain("This figure is hidden");
  expect(texts).not.toContain("Norlandia");
});

/** In the pane's own document: sooner than Playwright's waiting could. @returns milliseconds from the press to its end */
const cancelledAtHalf = async (): Promise<number> =>
  (await paneFrame(desk)).evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const cancel = () =>
      [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Cancel");
    const share = (): number =>
      Number(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow") ?? 0);
    while (cancel() === undefined || share() < 0.4) await frame();
    const start = performance.now();
    cancel()?.click();
    while (cancel() !== undefined) await frame();
    return performance.now() - start;
  });

it("stops within 200 ms of being told, while the solver is at work on a hard table, and then shows no figures of other choices", async () => {
  await desk.close();
  desk = await openDesk();
  await openWithPicker(desk, "telling.xlsx", tellingFourW(150));
  await desk.pane.getByRole("tab", { name: "Copies" }).click();
  await desk.pane.getByLabel("What is this sheet?").selectOption("dashboard");
  await desk.pane.getByLabel("Who is the copy for?").selectOption("members");
  await openCodebook(desk);
  await paneSays(desk, "No other safe choice loses less: this was proved.");
  await desk.pane.getByLabel("Activities down to").selectOption("district");
  const stopping = await leastOf("dashboard cancelled within", 200, async (turn) => {
    if (turn > 0) await press(desk, "Read the sheet again");
    return cancelledAtHalf();
  });
  expect(stopping).toBeLessThan(200);
  await desk.pane.getByRole("button", { name: "Read the sheet again" }).waitFor();
  expect(await desk.pane.getByRole("button", { name: "Make the dashboard" }).count()).toBe(0);
});
