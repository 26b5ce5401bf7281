import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { loadRegister } from "../../src/commands/register";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import type { Entry } from "../../src/records/register/entry";
import { sampleFourW } from "../support/fourW";
import { openHost, openModel } from "../support/host";
import { testServices } from "../support/services";
import { temporaryFolder } from "../support/temporaryFolder";
import { run } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);
const file = path.join(folder.path, "4w.xlsx");
const copyForOcha = (...words: readonly string[]) =>
  run(["copy", file, "--audience", "ocha", "--type", "4w", "--out", path.join(folder.path, "out"), ...words]);

/** All but the records and the lists of parts. */
const contents = (): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(readFileSync(file)))
    .filter(([name]) => name.startsWith("xl/") && !name.endsWith(".rels"))
    .map(([name, bytes]) => [name, strFromU8(bytes)]);

/** What the records of the file hold. */
const recorded = async (): Promise<readonly Entry[]> => {
  const host = await openModel(await WorkbookModel.open(readFileSync(file), "4w.xlsx"));
  const { register } = await loadRegister(testServices());
  host.close();
  return register.entries;
};

it("a copy is written down in the file of the original only when it is asked for, and nothing else changes", async () => {
  const original = await openHost({ Data: sampleFourW() });
  writeFileSync(file, await original.model.toBytes());
  original.close();
  const [untouched, before] = [readFileSync(file), contents()];
  await copyForOcha();
  expect(readFileSync(file).equals(untouched)).toBe(true);
  await copyForOcha("--record");
  expect(await recorded()).toMatchObject([{ kind: "copy", audience: "ocha" }]);
  const after = contents();
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  for (const [at, [name, text]] of before.entries())
    expect([name, text === after[at]?.[1]]).toEqual([name, true]);
});
