import * as v from "valibot";
import { dashboardSchema } from "../../src/cli/output/dashboardOutput";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const sample = "assets/sample-4w.xlsx";
const folder = temporaryFolder();
afterAll(folder.remove);

test("a dashboard is made of a 4W sheet, and its protection is told", async () => {
  const words = ["copy", sample, "--type", "dashboard", "--audience", "public", "--finest", "adm1"];
  const { json, exitCode } = await runJson([...words, "--out", folder.path]);
  const { copy, sheets, protection, error } = v.parse(dashboardSchema, json);
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
  expect(copy).toContain(folder.path);
  expect(sheets).toContain("People by sub-cluster");
  expect(protection).toMatchObject({ finestPlace: "governorate", disclosed: 0, people: 48309 });
}, 30_000);

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
