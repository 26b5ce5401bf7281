import { readGrid } from "../../src/excel/readGrid";
import type { Grid } from "../../src/table/grid";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { newWorkbook } from "../../src/package/newWorkbook";
import { newTable } from "../../src/package/tables/storedTable";
import { openHost, openModel, type OpenHost, type SheetValues } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

let host: OpenHost | undefined;
const open = async (...parameters: Parameters<typeof openHost>): Promise<OpenHost> =>
  (host = await openHost(...parameters));
afterEach(() => {
  host?.close();
  host = undefined;
});

const gridOf = async (name: string): Promise<Grid> => readGrid(await sheetIdOf(name));

it("reads values of every kind where they stand", async () => {
  await open({
    Data: [
      ["", "", ""],
      ["", "Name", "Reached"],
      ["", "Bana", 12.5],
      ["", true, ""],
    ],
  });
  const grid = await gridOf("Data");
  expect(grid).toMatchObject({ sheetName: "Data", top: 1, left: 1, dateSystem: 1900 });
  expect(grid.cells).toEqual([
    ["Name", "Reached"],
    ["Bana", 12.5],
    [true, ""],
  ]);
  expect(grid.numberFormats).toHaveLength(3);
});

it("gives no rows for an empty sheet", async () => {
  await open({ Empty: [] });
  expect((await gridOf("Empty")).cells).toEqual([]);
});

it("tells hidden and filtered rows and columns by their place in the sheet", async () => {
  await open(
    {
      Data: [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    },
    (sheet) => {
      sheet.rows.set(1, { height: undefined, hidden: true, style: 0 });
      sheet.columns.set(0, { width: undefined, hidden: true, style: 0 });
    },
  );
  const grid = await gridOf("Data");
  expect([...grid.hiddenRows]).toEqual([1]);
  expect([...grid.hiddenColumns]).toEqual([0]);
});

it("tells a workbook that counts its days from 1904", async () => {
  const stored = newWorkbook(["Data"]);
  stored.sheets[0]?.cells.setValue(0, 0, 1);
  Object.defineProperty(stored, "dateSystem", { value: 1904 });
  host = await openModel(new WorkbookModel(stored, "mac.xlsx"));
  expect((await gridOf("Data")).dateSystem).toBe(1904);
});

it("takes a sheet of Arabic words for one from right to left", async () => {
  await open({ Data: [["المنظمة", "المحافظة"]] });
  expect((await gridOf("Data")).rightToLeft).toBe(true);
});

const manyRows = (rows: number, columns: number): SheetValues =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => row + column),
  );

it("reads more rows than one request takes, in order, and says how far it is", async () => {
  const values = manyRows(2_501, 60);
  await open({ Data: values });
  const shares: number[] = [];
  const grid = await readGrid(await sheetIdOf("Data"), { onProgress: (share) => shares.push(share) });
  expect(grid.cells.map((row) => row[0])).toEqual(values.map((row) => row[0]));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
});

it("asks for fewer rows when Excel says that the answer is too large", async () => {
  const opened = await open({ Data: manyRows(100, 3) });
  opened.refuse("ResponsePayloadSizeLimitExceeded", ({ Actions }) =>
    Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values") === true),
  );
  expect((await gridOf("Data")).cells).toHaveLength(100);
});

it("stops between requests when the person cancels", async () => {
  await open({ Data: manyRows(2_501, 60) });
  const controller = new AbortController();
  const reading = readGrid(await sheetIdOf("Data"), {
    signal: controller.signal,
    onProgress: () => {
      controller.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});

it("says that a sheet is gone", async () => {
  await open({ Data: [["a"]] });
  await expect(readGrid("{NO-SUCH-SHEET}")).rejects.toMatchObject({ name: "ExcelError", code: "sheet-gone" });
});

it("tells where the sheet's Excel tables are", async () => {
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  await open(
    {
      Data: [
        ["", "", ""],
        ["", "Name", "Reached"],
        ["", "Bana", 12],
        ["", "Total", 12],
      ],
    },
    (sheet) => {
      const table = newTable({ id: 1, name: "Reports", area, headers: ["Name", "Reached"] });
      sheet.tables.push({ ...table, hasTotals: true });
    },
  );
  expect((await gridOf("Data")).tables).toEqual([
    { name: "Reports", ...area, hasHeader: true, hasTotals: true },
  ]);
});
