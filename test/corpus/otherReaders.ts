import { execFile } from "node:child_process";
import { promisify } from "node:util";

const patience = 150_000;
const most = 64 * 1024 ** 2;

const run = async (program: string, howToInstall: string, parameters: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(program, parameters, { timeout: patience, maxBuffer: most });
    return stdout;
  } catch (error) {
    const missing = error instanceof Error && /ENOENT|No module named/.test(error.message);
    throw missing
      ? new Error(`${program} is needed for this test: ${howToInstall}`, { cause: error })
      : error;
  }
};

/** Has LibreOffice write each sheet of all these workbooks to `folder` as `WORKBOOK-SHEET.csv`, in one process. */
export const writeCsvByLibreOffice = (workbooks: readonly string[], folder: string): Promise<string> => {
  // As in test/browser/support/otherPrograms.ts: comma, quote, UTF-8, every sheet.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...workbooks];
  return run("soffice", "apt-get install libreoffice-calc", words);
};

/** Prints, for each pair of files, what differs: `[sheet, cell, before, after]`, or the error if one cannot be read. */
const compareByOpenpyxl = `
import json, sys, warnings, openpyxl
from itertools import zip_longest
from openpyxl.utils import get_column_letter
warnings.filterwarnings("ignore")

def rows(sheet):
    return sheet.iter_rows(values_only=True)

def differences(before, after):
    a, b = (openpyxl.load_workbook(path, read_only=True, data_only=True) for path in (before, after))
    if a.sheetnames != b.sheetnames:
        return [["sheets", "", a.sheetnames, b.sheetnames]]
    return [
        [one.title, f"{get_column_letter(column)}{row}", x, y]
        for one, other in zip(a.worksheets, b.worksheets)
        for row, (xs, ys) in enumerate(zip_longest(rows(one), rows(other), fillvalue=()), 1)
        for column, (x, y) in enumerate(zip_longest(xs, ys), 1)
        if x != y
    ]

def outcome(before, after):
    try:
        return differences(before, after)
    except Exception as error:
        return type(error).__name__

paths = sys.argv[1:]
print(json.dumps([outcome(*pair) for pair in zip(paths[::2], paths[1::2])], default=str))
`;

/** A cell that differs: its sheet, its address, what stood in it and what stands in it. */
export type Difference = readonly [sheet: string, cell: string, before: unknown, after: unknown];

/** The values that openpyxl finds different in each pair of workbooks, cached results of formulas included. */
export const differencesByOpenpyxl = async (
  pairs: readonly (readonly [before: string, after: string])[],
): Promise<readonly (readonly Difference[] | string)[]> => {
  const words = ["-c", compareByOpenpyxl, ...pairs.flat()];
  const printed = await run("/usr/bin/python3", "apt-get install python3-openpyxl", words);
  return JSON.parse(printed) as readonly (readonly Difference[] | string)[];
};
