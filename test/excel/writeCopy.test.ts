import type { CellValue } from "../../src/table/grid";
import { distinctValues } from "../../src/table/relations/distinct";
import type { Copy, CopyColumn } from "../../src/anonymise/copy";
import { readClassification } from "../../src/excel/classification";
import { readGrid } from "../../src/excel/readGrid";
import { writeCopy } from "../../src/excel/writeCopy";
import { ruleLike } from "../support/rule";
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

const copyOf = (...columns: CopyColumn[]): Copy => {
  const rule = ruleLike();
  return {
    sheetName: "4W for OCHA 2026-10",
    statement: {
      informationType: "4w",
      audience: "ocha",
      ruleId: rule.id,
      words: rule.words,
      disclosure: "limited",
      period: "2026-10",
      madeOn: "2026-11-02",
      rowCount: columns[0]?.cells.at.length ?? 0,
      cellsRedacted: 0,
    },
    columns,
    rightToLeft: false,
    dateSystem: 1900,
  };
};
const look = { header: "4W data · OCHA", footer: "Limited – sentence", tabColor: "#F0E442" };
const large = (): Copy => {
  const numbers = Array.from({ length: 7_000 }, (_, row) => row);
  return copyOf(...Array.from({ length: 40 }, (_, index) => column(`C${index}`, numbers)));
};

it("writes a table that reads back as it was", async () => {
  const copy = copyOf(
    column("Organisation", ["KQ-71", "=1+1", "1-2"]),
    column("Reached", [12, "", 0.5], "#,##0.0"),
    column("Date", [45931, "N/A", 45932], "yyyy-mm-dd"),
  );
  const written = await writeCopy(copy, "classified", look);
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
  const written = await writeCopy(
    copyOf(column("a", ["=A1", "+1", "-1", "@x"]), column("b", [1, "=A1", "'", "007"])),
    "",
    look,
  );
  const { cells } = host.sheet(written.name);
  const formulas = [1, 2, 3, 4].flatMap((row) => [cells.formula(row, 0), cells.formula(row, 1)]);
  expect(formulas.every((formula) => formula === undefined)).toBe(true);
  expect(cells.value(4, 1)).toBe("007");
});

it("shows its classification and can be asked for it", async () => {
  const { sheetId, name } = await writeCopy(copyOf(column("a", ["x"])), "the classification", look);
  expect(await readClassification(sheetId)).toBe("the classification");
  expect(host.sheet(name).tabColor).toBe("#F0E442");
  expect(host.sheet(name).headerFooter.header).toContain("4W data · OCHA");
  expect(host.sheet(name).headerFooter.footer).toContain("Limited – sentence");
});

it("takes another name when a sheet has its own", async () => {
  const copy = copyOf(column("a", ["x"]));
  await writeCopy(copy, "", look);
  expect((await writeCopy(copy, "", look)).name).toBe("4W for OCHA 2026-10 (2)");
});

it("is a table with an empty row when there are no rows", async () => {
  const { name } = await writeCopy(copyOf(column("a", [])), "", look);
  expect(host.sheet(name).tables).toHaveLength(1);
});

it("leaves nothing when Excel refuses the second chunk", async () => {
  host.refuse("AccessDenied", fromNth(3, sets("Values")));
  await expect(writeCopy(large(), "", look)).rejects.toMatchObject({ code: "protected" });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("leaves nothing when Excel refuses the table at the end", async () => {
  host.refuse("InvalidArgument", ({ ObjectPaths = {} }) =>
    Object.values(ObjectPaths).some(({ Name }) => Name === "Tables"),
  );
  await expect(writeCopy(copyOf(column("a", ["x"])), "", look)).rejects.toMatchObject({
    code: "not-accepted",
  });
  expect(host.sheetNames()).toEqual(["Original"]);
});

it("leaves nothing when the person cancels half way", async () => {
  const controller = new AbortController();
  const writing = writeCopy(large(), "", look, {
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
  const writing = writeCopy(copyOf(column("a", ["x"])), "", look, { signal: controller.signal });
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
  await expect(writeCopy(copyOf(column("a", ["x"])), "", look)).rejects.toMatchObject({
    code: "left-behind",
    data: { sheet: "4W for OCHA 2026-10", detail: "protected" },
  });
});
