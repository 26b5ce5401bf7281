import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { makeOchaCopy, openConfideSite, openDesk, saveCopy } from "./support/confide";
import { sheetsByLibreOffice, valuesByOpenpyxl } from "./support/otherPrograms";
import type { Site } from "./support/site";

const copySheet = "4W for OCHA 2026-01 – 2026-10";
const code = /^[A-Z0-9]{5}$/;

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
