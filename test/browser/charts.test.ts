import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Locator, Page } from "playwright-core";
import { plainTable } from "../../src/package/write/cleanWorkbook";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { distinctValues } from "../../src/table/relations/distinct";
import { addinOf, openFiles, waitUntilKept } from "./support/lantern";
import { lanternTests } from "./support/lanternTests";

const { open } = lanternTests();
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The add-in's own page, in which its scripts run. */
async function addinFrame(page: Page): Promise<Frame> {
  await addinOf(page).getByText("en-US").waitFor();
  const name = await page.locator("[data-addin-frame]:visible iframe").getAttribute("name");
  const frame = page.frame({ name: name ?? "" });
  if (frame === null) throw new Error("the add-in has no frame");
  return frame;
}

/** A script of an add-in: numbers of sites, and a chart of them beside. */
async function addChart(page: Page): Promise<Frame> {
  const frame = await addinFrame(page);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C4");
      range.values = [
        ["Site", "Reached", "Planned"],
        ["Camp", 10, 20],
        ["School", 40, 30],
        ["Clinic", 25, 45],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, range, Excel.ChartSeriesBy.columns);
      chart.title.text = "People by site";
      chart.setPosition("E2", "K16");
      await context.sync();
    }),
  );
  return frame;
}

const chartOn = (page: Page): Locator => page.getByRole("gridcell", { name: "Column chart: People by site" });
const words = (page: Page): Promise<string[]> => chartOn(page).locator("text").allTextContents();

test("a chart that an add-in makes is seen over the cells, and after a reload too", async () => {
  const page = await open();
  await addChart(page);
  await chartOn(page).waitFor();
  expect(await words(page)).toEqual(
    expect.arrayContaining(["People by site", "Reached", "Planned", "Camp", "School", "Clinic", "50"]),
  );
  const corner = await page.locator('[data-row="1"][data-column="4"]').boundingBox();
  const box = await chartOn(page).boundingBox();
  expect([box?.x, box?.y].map(Math.round as never)).toEqual([corner?.x, corner?.y].map(Math.round as never));
  await waitUntilKept(page, "Book1.xlsx");
  await page.reload();
  await chartOn(page).waitFor();
  expect(await words(page)).toContain("People by site");
});

test("a chart is moved by dragging, sized by its corner, removed by Delete, and undo takes each back", async () => {
  const page = await open();
  await addChart(page);
  const chart = chartOn(page);
  const place = async () => {
    const { x, y, width, height } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x, y, width, height].map(Math.round);
  };
  await chart.waitFor();
  const [x = 0, y = 0, width = 0, height = 0] = await place();
  await drag(page, x + 60, y + 60, 70, 45);
  expect(await place()).toEqual([x + 70, y + 45, width, height]);
  await drag(page, x + 70 + width, y + 45 + height, 30, -20);
  expect(await place()).toEqual([x + 70, y + 45, width + 30, height - 20]);
  await chart.press("Delete");
  expect(await chart.count()).toBe(0);
  for (const before of [
    [x + 70, y + 45, width + 30, height - 20],
    [x + 70, y + 45, width, height],
    [x, y, width, height],
  ]) {
    await page.getByRole("grid").press("Control+z");
    await chart.waitFor();
    expect(await place()).toEqual(before);
  }
});

async function drag(page: Page, x: number, y: number, across: number, down: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across, y + down, { steps: 3 });
  await page.mouse.up();
}

test("the charts of a clean copy are seen when its file is opened", async () => {
  const page = await open();
  await openFiles(page, { name: "dashboard.xlsx", bytes: copyWithChart() });
  await page.getByRole("gridcell", { name: /: People by community$/ }).waitFor();
  expect(
    await page
      .getByRole("gridcell", { name: /: People by community$/ })
      .locator("text")
      .allTextContents(),
  ).toEqual(
    expect.arrayContaining(["People by community", "Community", "Ahsem", "Sarmin", "Girls", "Boys", "1,500"]),
  );
});

/** A clean copy whose table has a chart beside it. */
const copyWithChart = (): Uint8Array =>
  writeCleanWorkbook({
    sheets: [
      {
        ...plainTable,
        name: "Dashboard",
        columns: ["Community", "Girls", "Boys"].map((header) => ({
          header,
          width: 12,
          numberFormat: "#,##0",
        })),
        cells: [
          ["Ahsem", "Sarmin"],
          [1200, 310],
          [800, 290],
        ].map(distinctValues),
        charts: [
          {
            kind: "stacked-bar",
            title: "People by community",
            categories: 0,
            series: [1, 2],
            firstRow: 0,
            rowCount: 2,
          },
        ],
      },
    ],
  });

test("a chart that a person clicks is the active one to the add-in, until they go back to cells", async () => {
  const page = await open();
  const frame = await addChart(page);
  const active = () =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.getActiveChartOrNullObject();
        chart.load("name");
        await context.sync();
        return chart.isNullObject ? "" : chart.name;
      }),
    );
  await chartOn(page).click();
  expect(await active()).toBe("Chart 1");
  await page.keyboard.press("Escape");
  expect(await active()).toBe("");
});

test("a chart draws what its cells hold now, and goes with rows that are inserted above it", async () => {
  const page = await open();
  const frame = await addChart(page);
  await chartOn(page).waitFor();
  const before = await chartOn(page).boundingBox();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2").values = [["Shelter"]];
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    }),
  );
  await chartOn(page).getByText("Shelter", { exact: true }).waitFor();
  expect((await chartOn(page).boundingBox())?.y).toBe((before?.y ?? 0) + 40);
});

test("an add-in gets a picture of a chart, as large as it asks for", async () => {
  const page = await open();
  const frame = await addChart(page);
  const picture = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
      const image = chart.getImage(224);
      await context.sync();
      const { value } = image;
      return value;
    }),
  );
  const bytes = Buffer.from(picture, "base64");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([224, 150]);
});

test("axe-core finds nothing serious in a sheet with a chart", async () => {
  const page = await open();
  await addChart(page);
  await chartOn(page).click();
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      { include: "[role=grid]" },
      { resultTypes: ["violations"] },
    ),
  );
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
});
