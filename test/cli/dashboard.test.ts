import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { dashboardSchema } from "../../src/cli/output/dashboardOutput";
import { openWorkbook } from "../../src/package/openWorkbook";
import { dashboardWithSlip } from "../support/dashboardRows";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { writeSheetFile } from "./sheetFile";

const sample = "assets/sample-4w.xlsx";
const folder = temporaryFolder();
afterAll(folder.remove);

const asked = ["copy", sample, "--type", "dashboard", "--audience", "public", "--out", folder.path];

test("a dashboard is made of a 4W sheet, and its protection is told, also on a page for members and in a list of what is hidden", async () => {
  const page = path.join(folder.path, "report.html");
  const list = path.join(folder.path, "hidden.csv");
  const files = ["--report", page, "--hidden", list];
  const { json, exitCode } = await runJson([...asked, "--finest", "adm1", ...files]);
  const { copy, sheets, protection, reportPage, hiddenList, error } = v.parse(dashboardSchema, json);
  expect(reportPage).toBe(page);
  expect(readFileSync(page, "utf8")).toContain("no protected figure can be computed");
  expect(readFileSync(page, "utf8")).toMatch(/hidden figures was worked out for 40 readers/);
  expect(hiddenList).toBe(list);
  expect(statSync(list).mode & 0o077).toBe(0);
  const [header, ...hidden] = readFileSync(list, "utf8").trim().split("\r\n");
  expect(header).toContain('"True figure","Why hidden","Anybody: from"');
  expect(hidden).toHaveLength((protection?.primary ?? 0) + (protection?.secondary ?? 0));
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
  expect(copy).toContain(folder.path);
  expect(sheets).toContain("People by sub-cluster");
  expect(protection).toMatchObject({ finestPlace: "governorate", disclosed: 0, people: 48309 });
}, 30_000);

test("the whole cluster and its governorates are shown, whatever communities must hide", async () => {
  const { json } = await runJson(asked);
  const { copy } = v.parse(dashboardSchema, json);
  const [sheet] = openWorkbook(readFileSync(copy ?? "")).sheets;
  const rows = Array.from({ length: 1 + (sheet?.cells.bounds(true)?.bottom ?? 0) }, (_row, row) =>
    Array.from({ length: 13 }, (_column, column) => sheet?.cells.value(row, column)),
  );
  const suppressed = (level: string): number =>
    rows.filter(([first]) => first === level).flatMap((cells) => cells.filter((value) => value === "[c]"))
      .length;
  expect(["All places", "Governorate"].map(suppressed)).toEqual([0, 0]);
  expect(suppressed("Community")).toBeGreaterThan(50);
}, 60_000);

test("names that look alike were counted as one, which is said with what to type; what was typed counts", async () => {
  const file = path.join(folder.path, "slip.xlsx");
  writeSheetFile(file, dashboardWithSlip());
  const words = ["copy", file, "--type", "dashboard", "--audience", "public", "--out", folder.path];
  const pair = "Hope Line Society=Hope Lin Society";
  const { out } = await run(words);
  expect(out).toContain("Both count as one organisation until you say what they are");
  expect(out).toContain(`--different "${pair}"`);
  const { names, protection } = v.parse(
    dashboardSchema,
    (await runJson([...words, "--different", pair, "--same", "Amal=Cedar"])).json,
  );
  expect(names).toMatchObject({ questions: [], unasked: ["Amal=Cedar"] });
  expect(protection).toMatchObject({ namesTakenAsOne: 0, insiders: 5 });
}, 60_000);

test("whom the annex has no row for gets none", async () => {
  const { exitCode, complaint } = await run([
    ...["copy", sample, "--type", "dashboard", "--audience", "bodies", "--out", folder.path],
  ]);
  expect(exitCode).toBe(1);
  expect(complaint).toContain("The protocol does not let this sheet go to this audience.");
});

test("a level that is none is bad input", async () => {
  const { exitCode, complaint } = await run(["copy", sample, "--audience", "public", "--finest", "city"]);
  expect(exitCode).toBe(2);
  expect(complaint).toContain("“city” is not a level of place");
});
