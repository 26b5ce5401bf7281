import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { verifySchema } from "../../src/cli/output/verifyOutput";
import { openWorkbook } from "../../src/package/openWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import { packageOf } from "../package/packages";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const row = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
let copy: string;

beforeAll(async () => {
  const source = at("march.xlsx");
  const rows = [row("Organisation", "Governorate", "Activity"), row("HOPE", "Aleppo", "Legal aid")];
  writeFileSync(source, packageOf({ sheets: [{ rows: rows.join("") }] }));
  await run(["copy", source, "--type", "4w", "--audience", "ocha", "--out", at("out")]);
  const [name = ""] = readdirSync(at("out"));
  copy = path.join(at("out"), name);
});

test("says that a copy is as Confide made it", async () => {
  const { exitCode, out, complaint } = await run(["verify", copy]);
  expect([exitCode, complaint]).toEqual([0, ""]);
  expect(out).toContain(`“${path.basename(copy)}” is as Confide made it`);
});

test("says which sheets of a copy were changed", async () => {
  const workbook = openWorkbook(readFileSync(copy));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the copy has a sheet");
  sheet.cells.setValue(1, 1, "Idleb");
  sheet.changed = true;
  const changed = at("changed.xlsx");
  writeFileSync(changed, saveWorkbook(workbook));
  const { exitCode, out } = await run(["verify", changed]);
  expect(exitCode).toBe(1);
  expect(out).toContain(`  Values of the sheet “${sheet.name}” were changed.`);
  expect(v.parse(verifySchema, (await runJson(["verify", changed])).json)).toMatchObject({
    verdict: "changed",
    differences: [{ kind: "values", sheet: sheet.name }],
  });
});

test("says of another file that it says nothing of itself", async () => {
  const { exitCode, json } = await runJson(["verify", at("march.xlsx")]);
  expect(exitCode).toBe(1);
  expect(v.parse(verifySchema, json)).toMatchObject({ verdict: "no-statement", differences: [] });
});

test("is bad input where there is no workbook", async () => {
  writeFileSync(at("notes.xlsx"), "only notes");
  for (const name of ["none.xlsx", "notes.xlsx"]) expect((await run(["verify", at(name)])).exitCode).toBe(2);
});
