import { spawnSync } from "node:child_process";
import * as v from "valibot";
import { failureSchema } from "../../src/cli/output/common";
import { inspectSchema } from "../../src/cli/output/inspectOutput";

/** The program as a person starts it. */
const confide = (...words: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], { encoding: "utf8" });

test("answers with JSON on standard output and nothing else", () => {
  const { status, stdout, stderr } = confide("inspect", "assets/sample-4w.xlsx", "--json");
  expect(v.parse(inspectSchema, JSON.parse(stdout)).sheet).toBe("4W Data");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}, 30_000);

test("answers bad input with exit code 2, one sentence, and no stack", () => {
  const { status, stdout, stderr } = confide("copy", "README.md", "--audience", "ocha", "--json");
  expect(stderr).toBe(`${v.parse(failureSchema, JSON.parse(stdout)).error.message}\n`);
  expect(stderr).toMatch(/^This file holds text, such as a \.csv, and is no workbook/);
  expect(status).toBe(2);
}, 30_000);
