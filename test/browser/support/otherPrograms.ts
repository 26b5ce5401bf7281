import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The lines of each sheet that LibreOffice finds in a workbook, by sheet name, as UTF-8 CSV. */
export const sheetsByLibreOffice = (workbook: string): ReadonlyMap<string, readonly string[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    // 44: comma, 34: quote, 76: UTF-8; the last -1 asks for every sheet (https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents).
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    run("soffice", "apt-get install libreoffice-calc", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...["--convert-to", filter, "--outdir", `${folder}/csv`],
      workbook,
    ]);
    const start = path.parse(workbook).name.length + 1;
    const files = existsSync(`${folder}/csv`) ? readdirSync(`${folder}/csv`) : [];
    return new Map(
      files.map((file) => [
        file.slice(start, -".csv".length),
        readFileSync(`${folder}/csv/${file}`, "utf8").trimEnd().split("\n"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const readWithOpenpyxl = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}, default=str))
`;

const chartsWithOpenpyxl = `
import json, sys, openpyxl
title = lambda chart: "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r)
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [title(chart) for chart in sheet._charts] for sheet in book}))
`;

/** The titles of the charts that openpyxl reads, by sheet name. */
export const chartsByOpenpyxl = (workbook: string): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(
    run("/usr/bin/python3", "apt-get install python3-openpyxl", ["-c", chartsWithOpenpyxl, workbook]),
  ) as Readonly<Record<string, readonly string[]>>;

/** Every value that openpyxl reads, by sheet name; an empty cell is null. */
export const valuesByOpenpyxl = (
  workbook: string,
): Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>> =>
  JSON.parse(
    run("/usr/bin/python3", "apt-get install python3-openpyxl", ["-c", readWithOpenpyxl, workbook]),
  ) as Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>;

const run = (program: string, howToInstall: string, parameters: readonly string[]): string => {
  try {
    return execFileSync(program, parameters, { encoding: "utf8", timeout: 90_000, stdio: "pipe" });
  } catch (error) {
    const missing = error instanceof Error && /ENOENT|No module named/.test(error.message);
    throw missing
      ? new Error(`${program} is needed for this test: ${howToInstall}`, { cause: error })
      : error;
  }
};
