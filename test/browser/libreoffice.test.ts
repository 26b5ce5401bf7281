import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { distinctValues } from "../../src/table/relations/distinct";
import { launchChromium } from "./support/chromium";
import { makeOchaCopy, openConfideSite, openDesk, saveCopy } from "./support/confide";
import { chartsByOpenpyxl, sheetsByLibreOffice, valuesByOpenpyxl } from "./support/otherPrograms";
import type { Site } from "./support/site";

const copySheet = "4W for OCHA 2026-01 – 2026-10";
const code = /^[A-Z0-9]{5}$/;

describe("values of every kind in other programs", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "values-"));
  const file = path.join(folder, "values.xlsx");
  const values = [120, 0.1, -7, true, "007", "=SUM(A1)", "تقديم المشورة", "two\nlines", "<b>&amp;</b>"];

  beforeAll(() => {
    const look = { rightToLeft: true, tabColor: "", header: "", footer: "", customProperties: [] };
    const chart = {
      kind: "bar",
      title: "Days",
      categories: 0,
      series: [1],
      firstRow: 0,
      rowCount: 3,
    } as const;
    const columns = ["General", "yyyy-mm-dd"].map((numberFormat, at) => ({
      header: `Column ${at + 1}`,
      width: 14,
      numberFormat,
    }));
    const cells = [values, values.map((_value, at) => 46_327 + at)].map(distinctValues);
    writeFileSync(
      file,
      writeCleanWorkbook({
        sheets: [
          { ...look, name: "Copy", columns, cells, asTable: true, frozenRows: 1, charts: [chart, chart] },
        ],
      }),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("are the same for openpyxl, and dates are dates", () => {
    const [, ...rows] = valuesByOpenpyxl(file)["Copy"] ?? [];
    expect(rows.map(([value]) => value)).toEqual(values);
    expect(rows[0]?.[1]).toBe("2026-11-01 00:00:00");
  });

  it("are seen by openpyxl with their charts", () => {
    expect(chartsByOpenpyxl(file)).toEqual({ Copy: ["Days", "Days"] });
  });

  it("are the same for LibreOffice", () => {
    const text = (sheetsByLibreOffice(file).get("Copy") ?? []).join("\n");
    for (const [at, value] of values.entries()) {
      const shown = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
      const date = `2026-11-${String(at + 1).padStart(2, "0")}`;
      expect(text).toContain(`${/[\n]/.test(shown) ? `"${shown}"` : shown},${date}`);
    }
  });
});

describe("a saved copy in other programs", () => {
  let site: Site;
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    site = await openConfideSite();
    browser = await launchChromium();
    folder = mkdtempSync(path.join(tmpdir(), "saved-copy-"));
    file = path.join(folder, "copy.xlsx");
    const desk = await openDesk(browser, site);
    await makeOchaCopy(desk);
    await (await saveCopy(desk)).saveAs(file);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
    await site.close();
  });

  it("opens in LibreOffice with both sheets, every row and the codes", () => {
    const sheets = sheetsByLibreOffice(file);
    expect([...sheets.keys()].sort()).toEqual([copySheet, "About this copy"].sort());
    const [header = "", ...rows] = sheets.get(copySheet) ?? [];
    expect(header).toContain("Reporting Organisation");
    expect(rows.length).toBe(600);
    expect(rows.filter((row) => !code.test(row.split(",")[0] ?? ""))).toEqual([]);
  });

  it("holds the same for openpyxl: rows, codes, and what the copy says of itself", () => {
    const values = valuesByOpenpyxl(file);
    const [, ...rows] = values[copySheet] ?? [];
    expect(rows.length).toBe(600);
    const byLibreOffice = (sheetsByLibreOffice(file).get(copySheet) ?? []).slice(1);
    expect(rows.map(([first]) => first)).toEqual(byLibreOffice.map((row) => row.split(",")[0]));
    expect(values["About this copy"]?.map(([label]) => label)).toContain(
      "Disclosure, in the protocol's words",
    );
  });
});
