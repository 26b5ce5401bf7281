import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadRegister } from "../../src/commands/register";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import type { Entry } from "../../src/records/register/entry";
import { openModel } from "../support/host";
import { testServices } from "../support/services";
import { temporaryFolder } from "../support/temporaryFolder";
import { run } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);
const file = path.join(folder.path, "4w.xlsx");
const copyFor = (audience: string, ...words: readonly string[]) =>
  run([
    "copy",
    file,
    "--audience",
    audience,
    "--type",
    "4w",
    "--out",
    path.join(folder.path, "out"),
    ...words,
  ]);

/** The sheets of the file, and what its records hold. */
const inFile = async (): Promise<{ sheets: readonly string[]; entries: readonly Entry[] }> => {
  const host = await openModel(await WorkbookModel.open(readFileSync(file), "4w.xlsx"));
  const { register } = await loadRegister(testServices());
  host.close();
  return { sheets: host.sheetNames(), entries: register.entries };
};

it("a copy is written down in the file of the original only when it is asked for, beside what is there", async () => {
  copyFileSync("assets/sample-4w.xlsx", file);
  const untouched = readFileSync(file);
  const before = await inFile();
  await copyFor("ocha");
  expect(readFileSync(file).equals(untouched)).toBe(true);
  await copyFor("ocha", "--record");
  await copyFor("wos", "--record");
  const after = await inFile();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.entries).toMatchObject([
    { kind: "copy", audience: "ocha" },
    { kind: "copy", audience: "wos" },
  ]);
});
