import type { CellValue } from "../../src/table/grid";
import { distinctValues } from "../../src/table/relations/distinct";
import type { CopyColumn, CopySheet } from "../../src/anonymise/copy";
import { readClassification } from "../../src/excel/classification";
import { activeSheetId } from "../../src/excel/activeSheet";
import { openWorkbook } from "../../src/package/openWorkbook";
import { plainTable, type CleanSheet } from "../../src/package/write/cleanWorkbook";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { drawnCharts } from "../support/drawnCharts";
import { firstSheet } from "../package/reading";
import { readGrid } from "../../src/excel/readGrid";
import type { Watched } from "../../src/excel/session";
import { writeCopy, type SheetToWrite, type WrittenSheet } from "../../src/excel/writeCopy";
import { fromNth, openHost, sets, type OpenHost } from "../support/host";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Original: [["Organisation"], ["Hope Line"]] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const column = (header: string, values: readonly CellValue[], numberFormat = "General"): CopyColumn => ({
  header,
  role: "unknown",
  numberFormat,
  width: 12,
  cells: distinctValues(values),
});

const copyOf = (...columns: CopyColumn[]): CopySheet => ({
  sheetName: "4W for OCHA 2026-10",
  columns,
  rightToLeft: false,
});
const cleanSheet = ({ sheetName, columns, charts = [] }: CopySheet): CleanSheet => ({
  ...plainTable,
  name: sheetName,
  columns,
  cells: columns.map(({ cells }) => cells),
  charts,
});
const look = { header: "4W data · OCHA", footer: "Limited – sentence", tabColor: "#F0E442" };
const large = (): CopySheet => {
  const numbers = Array.from({ length: 7_000 }, (_, row) => row);
  return copyOf(...Array.from({ length: 40 }, (_, index) => column(`C${index}`, numbers)));
};

const toWrite = (sheet: CopySheet, classificationText = ""): SheetToWrite => ({
  sheet,
  classificationText,
  look,
});
const write = async (copy: CopySheet, classificationText = "", watched?: Watched): Promise<WrittenSheet> =>
  (await writeCopy(toWrite(copy, classificationText), [], watched)).sheet;

it("writes a table that reads back as it was", async () => {
  const copy = copyOf(
    column("Organisation", ["KQ-71", "=1+1", "1-2"]),
    column("Reached", [12, "", 0.5], "#,##0.0"),
    column("Date", [45931, "N/A", 45932], "yyyy-mm-dd"),
  );
  const written = await write(copy, "classified");
  const grid = await readGrid(written.sheetId);
  expect(written.name).toBe("4W for OCHA 2026-10");
  expect(grid.cells).toEqual([
    ["Organisation", "Reached", "Date"],
    ["KQ-71", 12, 45931],
    ["=1+1", "", "N/A"],
    ["1-2", 0.5, 45932],
  ]);
  expect(grid.numberFormats[1]).toEqual(["@", "#,##0.0", "yyyy-mm-dd"]);
  const sheet = host.sheet(written.name);
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Organisation", "Reached", "Date"]);
  expect(sheet.frozen?.rows).toBe(1);
});

it("holds no formula, whatever the values look like", async () => {
  const written = await write(
    copyOf(column("a", ["=A1", "+1", "-1", "@x"]), column("b", [1, "=A1", "'", "007"])),
  );
  const { cells } = host.sheet(written.name);
  const formulas = [1, 2, 3, 4].flatMap((row) => [cells.formula(row, 0), cells.formula(row, 1)]);
  expect(formulas.every((formula) => formula === undefined)).toBe(true);
  expect(cells.value(4, 1)).toBe("007");
});

it("shows its classification and can be asked for it", async () => {
  const { sheetId, name } = await write(copyOf(column("a", ["x"])), "the classification");
  expect(await readClassification(sheetId)).toBe("the classification");
  expect(host.sheet(name).tabColor).toBe("#F0E442");
  expect(host.sheet(name).headerFooter.header).toContain("4W data · OCHA");
  expect(host.sheet(name).headerFooter.footer).toContain("Limited – sentence");
});

it("takes another name when a sheet has its own", async () => {
  const copy = copyOf(column("a", ["x"]));
  await write(copy);
  expect((await write(copy)).name).toBe("4W for OCHA 2026-10 (2)");
});

it("is a table with an empty row when there are no rows", async () => {
  const { name } = await write(copyOf(column("a", [])));
  expect(host.sheet(name).tables).toHaveLength(1);
});

it("leaves nothing when Excel refuses the second chunk", async () => {
  host.refuse("AccessDenied", fromNth(3, sets("Values")));
  await expect(write(large())).rejects.toMatchObject({ code: "protected" });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("leaves nothing when Excel refuses the table at the end", async () => {
  host.refuse("InvalidArgument", ({ ObjectPaths = {} }) =>
    Object.values(ObjectPaths).some(({ Name }) => Name === "Tables"),
  );
  await expect(write(copyOf(column("a", ["x"])))).rejects.toMatchObject({
    code: "not-accepted",
  });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("leaves nothing when the person cancels half way", async () => {
  const controller = new AbortController();
  const writing = write(large(), "", {
    signal: controller.signal,
    onProgress: () => {
      controller.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ code: "cancelled" });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("leaves nothing when the person cancels as the last values are in", async () => {
  const controller = new AbortController();
  const writing = write(copyOf(column("a", ["x"])), "", { signal: controller.signal });
  host.refuse("GeneralException", ({ Actions }) => {
    if (Actions.some(({ Name }) => Name === "FreezeRows")) controller.abort();
    return false;
  });
  await expect(writing).rejects.toMatchObject({ code: "cancelled" });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("names the sheet that is left behind when it can't be removed", async () => {
  host.refuse("AccessDenied", sets("Values"));
  host.refuse("GeneralException", ({ Actions }) => Actions.some(({ Name }) => Name === "Delete"));
  await expect(write(copyOf(column("a", ["x"])))).rejects.toMatchObject({
    code: "left-behind",
    data: { sheet: "4W for OCHA 2026-10", detail: "protected" },
  });
});

describe("a copy of several sheets", () => {
  const charts = (["stacked-bar", "bar"] as const).map((kind) => ({
    kind,
    title: `Children, ${kind}`,
    categories: 0,
    series: [1, 2],
    firstRow: 0,
    rowCount: 2,
  }));
  const people: CopySheet = {
    ...copyOf(
      column("Community", ["Ahsem", "Sarmin", "Total"]),
      column("Girls", [1200, 310, 1510], "#,##0"),
      column("Boys", [800, 290, 1090], "#,##0"),
    ),
    charts,
  };
  const sheets = [
    toWrite(people, "first"),
    [toWrite({ ...people, charts: [] }, "second"), toWrite(copyOf(column("a", ["x"])), "third")],
  ] as const;

  it("is written whole, each sheet classified, with names of their own, and shows the first", async () => {
    const { sheet, moreSheets } = await writeCopy(...sheets);
    const name = "4W for OCHA 2026-10";
    expect([sheet, ...moreSheets].map((each) => each.name)).toEqual([name, `${name} (2)`, `${name} (3)`]);
    expect(host.sheetNames()).toEqual(["Original", name, `${name} (2)`, `${name} (3)`]);
    const texts = await Promise.all([sheet, ...moreSheets].map(({ sheetId }) => readClassification(sheetId)));
    expect(texts).toEqual(["first", "second", "third"]);
    expect(await activeSheetId()).toBe(sheet.sheetId);
  });

  it("has the same charts in the workbook as in its file", async () => {
    const { sheet } = await writeCopy(...sheets);
    const file = openWorkbook(writeCleanWorkbook({ sheets: [cleanSheet(people)] }));
    expect(drawnCharts(host.sheet(sheet.name))).toEqual(drawnCharts(firstSheet(file)));
    expect(drawnCharts(firstSheet(file))).toHaveLength(2);
  });

  it("leaves nothing when Excel refuses a chart", async () => {
    host.refuse("InvalidArgument", ({ ObjectPaths = {} }) =>
      Object.values(ObjectPaths).some(({ Name }) => Name === "Charts"),
    );
    await expect(writeCopy(...sheets)).rejects.toMatchObject({ code: "not-accepted" });
    expect(host.sheetNames()).toEqual(["Original"]);
  });

  it("leaves nothing when the person cancels at the second sheet", async () => {
    const controller = new AbortController();
    const writing = writeCopy(...sheets, {
      signal: controller.signal,
      onProgress: (share) => {
        if (share > 0.5) controller.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(host.sheetNames()).toEqual(["Original"]);
  });

  it("names the one sheet that can't be removed, and removes the others", async () => {
    host.refuse("AccessDenied", sets("Values"));
    host.refuse("GeneralException", ({ Actions }) => Actions.some(({ Name }) => Name === "Delete"));
    await expect(writeCopy(...sheets)).rejects.toMatchObject({
      code: "left-behind",
      data: { sheet: "4W for OCHA 2026-10", detail: "protected" },
    });
    expect(host.sheetNames()).toEqual(["Original", "4W for OCHA 2026-10"]);
  });
});
