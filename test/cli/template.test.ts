import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { copySchema } from "../../src/cli/output/copyOutput";
import { failureSchema } from "../../src/cli/output/common";
import { inspectSchema } from "../../src/cli/output/inspectOutput";
import { formatTemplate, parseTemplate } from "../../src/table/corrections/templateFile";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const sample = "assets/sample-4w.xlsx";
const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

/** The sample's template, changed as a person would change it. */
const corrected = at("corrected.json");
beforeAll(async () => {
  await run(["inspect", sample, "--save-template", at("saved.json")]);
  const template = parseTemplate(readFileSync(at("saved.json"), "utf8"));
  const columns = template.columns
    .filter(({ header }) => header !== "Referral made?")
    .map((column) =>
      column.header.startsWith("Donor")
        ? { ...column, role: "status" as const, saidBy: "person" as const }
        : column,
    );
  writeFileSync(corrected, formatTemplate({ ...template, columns }));
});

const inspected = async (...words: readonly string[]) => {
  const { json } = await runJson(["inspect", sample, ...words]);
  return v.parse(inspectSchema, json);
};

test("a template is saved with every column's header and role, and no value", async () => {
  const { savedTemplate, table } = await inspected("--save-template", at("again.json"));
  expect(savedTemplate).toBe(at("again.json"));
  const text = readFileSync(at("again.json"), "utf8");
  expect(parseTemplate(text).columns.map(({ role }) => role)).toEqual(table?.columns.map(({ role }) => role));
  expect(text).not.toMatch(/Lantern|Idleb|@/);
});

test("a template is taken, and what is new, gone, moved or made harmless is said", async () => {
  const { table, template } = await inspected("--template", corrected);
  expect(table?.columns.find(({ letter }) => letter === "H")).toMatchObject({
    role: "status",
    understood: "donor",
    confidence: 1,
  });
  expect(template?.added.map(({ header }) => header)).toEqual(["Referral made?"]);
  expect(template?.loosened).toMatchObject([{ understood: "donor", role: "status" }]);
  expect([template?.gone, template?.moved, template?.changed, template?.refused]).toEqual([[], [], [], []]);
  const { out } = await run(["inspect", sample, "--template", corrected]);
  expect(out).toContain("  New, not in the template: “Referral made?”");
});

test("a copy is made by what the template says, and its report says it plainly", async () => {
  const file = at("march.xlsx");
  copyFileSync(sample, file);
  const { json } = await runJson(["copy", file, "--audience", "ocha", "--template", corrected]);
  const { recipe, report, template } = v.parse(copySchema, json);
  expect(recipe.find(({ letter }) => letter === "H")).toMatchObject({ role: "status", treatment: "keep" });
  expect(report?.findings.map(({ key }) => key)).toContain("said-harmless");
  expect(template?.file).toBe(corrected);
});

test("a file that is no template is bad input", async () => {
  writeFileSync(at("other.json"), "{}");
  const { json, exitCode } = await runJson(["inspect", sample, "--template", at("other.json")]);
  expect(exitCode).toBe(2);
  expect(v.parse(failureSchema, json).error.code).toBe("not-a-template");
});
