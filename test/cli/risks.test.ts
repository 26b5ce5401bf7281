import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { copySchema, type CopyOutput } from "../../src/cli/output/copyOutput";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { firstSheetText, writeSheetFile } from "./sheetFile";

jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const file = at("october.xlsx");
const rows = [
  ["Reporting Organisation", "Governorate", "District", "Activity", "Month", "Individuals reached"],
  ["Sun Relief", "Idleb", "Harim", "Case management", "2026-10", 30],
  ["Moon Fund", "Idleb", "Ariha", "Case management", "2026-10", 30],
  ["Olive Aid", "Idleb", "Idleb", "Case management", "2026-10", 3],
];
beforeAll(() => {
  writeSheetFile(file, rows);
});

const words = ["copy", file, "--type", "4w", "--audience", "ocha", "--out", at("out")];
const copy = async (...more: readonly string[]): Promise<CopyOutput> =>
  v.parse(copySchema, (await runJson([...words, ...more])).json);

test("a risk comes with the repairs that are of use, and with what to type", async () => {
  const { measures } = await copy();
  expect(measures?.risks[0]).toMatchObject({
    ...{ risk: "few-organisations", count: 3, rows: [2, 3, 4] },
    offers: [
      {
        repair: "few-organisations=coarsen:adm1",
        before: 3,
        after: 0,
        cells: 3,
        people: 0,
        moved: ["District"],
      },
    ],
  });
});

test("repairs are done, what may remain is written down, and the report says both", async () => {
  const report = at("report.html");
  const repair = ["--repair", "few-organisations=coarsen:adm1", "--report", report];
  const made = await copy(...repair, "--keep-risk", "small-numbers=All agreed", "--said-by", "The IMO");
  expect(made.measures?.risks.map(({ risk }) => risk)).toEqual(["small-numbers"]);
  expect(firstSheetText(made.copy ?? "")).toContain("Idleb (Governorate)");
  expect(made.reportPage).toBe(report);
  expect(readFileSync(report, "utf8")).toMatch(/All agreed[^]*Said by: The IMO/);
});

test("suggested repairs are done after those that were typed, but for what may remain", async () => {
  const all = await copy("--repair", "suggested");
  expect(all.measures?.repaired.map(({ repair }) => repair)).toEqual([
    "few-organisations=coarsen:adm1",
    "small-numbers=blank-numbers",
  ]);
  expect(all.measures?.risks).toEqual([]);
  const { out } = await run([
    ...[...words, "--repair", "suggested"],
    ...["--keep-risk", "small-numbers=All agreed", "--said-by", "The IMO"],
  ]);
  expect(out).toContain("few-organisations=coarsen:adm1 took 3 rows at risk to 0; 3 cells say less.");
  expect(out).not.toContain("small-numbers=blank-numbers took");
});

test("what is not understood is bad input", async () => {
  const { complaint, exitCode } = await run([...words, "--repair", "few-organisations=hide"]);
  expect(exitCode).toBe(2);
  expect(complaint).toContain("few-organisations=coarsen:adm3");
  expect((await run([...words, "--keep-risk", "small-numbers=All agreed"])).complaint).toContain(
    "--said-by NAME",
  );
});
