import { createHash } from "node:crypto";
import { openWorkbook } from "../../src/package/openWorkbook";
import { newSheet } from "../../src/package/newWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../src/package/workbook";
import type { CellValue } from "../../src/table/grid";
import { distinctValues } from "../../src/table/relations/distinct";
import { fingerprint } from "../../src/records/fingerprint";
import { formatFileStatement, statementProperty } from "../../src/records/fileStatement";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { verifyCopy, type Verdict } from "../../src/worker/verifyCopy";

const sha256 = (bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(createHash("sha256").update(bytes).digest());

const rows: readonly (readonly [CellValue, CellValue])[] = [
  ["KR7TM", 120],
  ["B4NDX", 0.1],
  [" =SUM(A1)\r\n", true],
];
const lines = [["Made for", "OCHA"]] as const;
const look = { rightToLeft: false, tabColor: "", header: "", footer: "" };
const columns = ["Organisation", "Reached"].map((header) => ({ header, width: 12, numberFormat: "General" }));

const copyFile = async (): Promise<Uint8Array> => {
  const table = await fingerprint([["Organisation", "Reached"], ...rows], "5a17", sha256);
  const about = await fingerprint(lines, "c0de", sha256);
  const statement = formatFileStatement([
    { name: "Copy", fingerprint: table },
    { name: "About", fingerprint: about },
  ]);
  return writeCleanWorkbook({
    sheets: [
      {
        ...look,
        name: "Copy",
        columns,
        cells: columns.map((_column, at) => distinctValues(rows.map((row) => row[at] ?? ""))),
        asTable: true,
        frozenRows: 1,
        customProperties: [],
      },
      { ...look, name: "About", lines, customProperties: [[statementProperty, statement]] },
    ],
  });
};

/** The verdict on a copy that somebody opened, changed and saved. */
const verdictAfter = async (change: (workbook: StoredWorkbook) => void): Promise<Verdict> => {
  const workbook = openWorkbook(await copyFile());
  change(workbook);
  for (const sheet of workbook.sheets) sheet.changed = true;
  return verifyCopy(saveWorkbook(workbook), sha256);
};

const sheetOf = ({ sheets }: StoredWorkbook, name: string): StoredSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

test("a copy as it was made is unchanged", async () => {
  expect(await verifyCopy(await copyFile(), sha256)).toEqual({
    kind: "unchanged",
    sheets: ["Copy", "About"],
  });
});

test("a copy that was only saved again is unchanged", async () => {
  expect(await verdictAfter(() => undefined)).toMatchObject({ kind: "unchanged" });
});

test.each<[string, (workbook: StoredWorkbook) => void, readonly { kind: string; sheet: string }[]]>([
  [
    "one figure",
    (workbook) => {
      sheetOf(workbook, "Copy").cells.setValue(1, 1, 121);
    },
    [{ kind: "values", sheet: "Copy" }],
  ],
  [
    "a number that became a text",
    (workbook) => {
      sheetOf(workbook, "Copy").cells.setValue(1, 1, "120");
    },
    [{ kind: "values", sheet: "Copy" }],
  ],
  [
    "a cell beside the table",
    (workbook) => {
      sheetOf(workbook, "Copy").cells.setValue(9, 9, "Hope Foundation");
    },
    [{ kind: "values", sheet: "Copy" }],
  ],
  [
    "what it says of itself",
    (workbook) => {
      sheetOf(workbook, "About").cells.setValue(0, 1, "Public");
    },
    [{ kind: "values", sheet: "About" }],
  ],
  [
    "another sheet",
    (workbook) => {
      workbook.sheets.push(newSheet("Notes"));
    },
    [{ kind: "added", sheet: "Notes" }],
  ],
  [
    "a sheet that was taken away",
    (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Copy");
    },
    [{ kind: "missing", sheet: "Copy" }],
  ],
  [
    "a sheet that was hidden",
    (workbook) => {
      sheetOf(workbook, "Copy").visibility = "hidden";
      workbook.activeSheet = 1;
    },
    [{ kind: "hidden", sheet: "Copy" }],
  ],
  [
    "sheets that changed places",
    (workbook) => {
      workbook.sheets.reverse();
    },
    [{ kind: "order", sheet: "About" }],
  ],
  [
    "a formula in place of its own value",
    (workbook) => {
      sheetOf(workbook, "Copy").cells.setFormula(1, 1, "60*2", 120);
    },
    [{ kind: "formulas", sheet: "Copy" }],
  ],
])("%s is told", async (_what, change, differences) => {
  expect(await verdictAfter(change)).toEqual({ kind: "changed", differences });
});

test("a workbook that Confide did not make says nothing of itself", async () => {
  const verdict = await verdictAfter((workbook) => {
    sheetOf(workbook, "About").customProperties.clear();
  });
  expect(verdict).toEqual({ kind: "no-statement" });
});

test.each(["", "{}", '{"version":2,"sheets":[]}', '{"version":1,"sheets":[{"name":"Copy"}]}'])(
  "a statement '%s' is not taken for one",
  async (text) => {
    const verdict = await verdictAfter((workbook) => {
      sheetOf(workbook, "About").customProperties.set(statementProperty, text);
    });
    expect(verdict).toEqual({ kind: "unreadable" });
  },
);
