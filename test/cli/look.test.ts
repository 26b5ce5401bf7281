import { writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { failureSchema } from "../../src/cli/output/common";
import { lookSchema, type LookOutput } from "../../src/cli/output/lookOutput";
import { newWorkbook } from "../../src/package/newWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import { formatRegister, registerNamespace } from "../../src/records/register/registerText";
import { emptyRegister } from "../../src/records/register/entry";
import { fourW, received } from "../commands/overview/received";
import { breach } from "../records/register/registers";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const [member, other, half, records] = [
  at("member.xlsx"),
  at("other.xlsx"),
  at("half.xlsx"),
  at("records.xlsx"),
];

beforeAll(async () => {
  writeFileSync(member, await received({ "October 4W": { rows: fourW, classification: {} } }));
  writeFileSync(other, await received({ "Our data": { rows: fourW } }));
  writeFileSync(half, (await received({ Data: { rows: fourW } })).subarray(0, 300));
  const workbook = newWorkbook(["Notes"]);
  const register = formatRegister({ ...emptyRegister, entries: [breach()] });
  workbook.customXml.set(
    "{5A1B0C9E-0000-4000-8000-000000000001}",
    `<register xmlns="${registerNamespace}">${register}</register>`,
  );
  writeFileSync(records, saveWorkbook(workbook));
});

const looked = async (...words: readonly string[]): Promise<LookOutput> =>
  v.parse(lookSchema, (await runJson(["look", ...words])).json);

const answersFor = ({ files }: LookOutput, audience: string): readonly unknown[] =>
  files.flatMap(({ sheets }) =>
    sheets.map(
      ({ permissions }) => permissions.find((permission) => permission.audience === audience)?.answer,
    ),
  );

test("says of each sheet of several files what it is, what it holds and where it may go", async () => {
  const { exitCode, out } = await run(["look", member, other]);
  expect(exitCode).toBe(1);
  expect(out).toContain("Classified · 4W data · Restricted · Lantern Relief · 2026-10-20");
  expect(out).toContain("As a copy: Cluster members, OCHA");
  expect(out).toContain("Not classified · looks like 4W data");
  expect(out).toContain("2 organisations · 2 e-mail addresses · 1 phone number");
});

test("is content with files in which every sheet is in order", async () => {
  expect((await run(["look", member])).exitCode).toBe(0);
});

test("heeds the records of the workbook that is named for them, and of no other", async () => {
  expect(answersFor(await looked(member), "ocha")).toEqual(["treated"]);
  expect(answersFor(await looked(member, "--records", records), "ocha")).toEqual(["no"]);
  expect(answersFor(await looked(member, records), "ocha")).toEqual(["treated", "no"]);
});

test("goes on after a file that can't be read, and says why", async () => {
  const { files, clean } = await looked(half, member);
  expect(clean).toBe(false);
  expect(files.map(({ problem, sheets }) => [problem?.code, sheets.length])).toEqual([
    ["truncated", 0],
    [undefined, 1],
  ]);
});

test("is bad input without a file, or with one that is not there", async () => {
  const { exitCode, json } = await runJson(["look", member, at("none.xlsx")]);
  expect([exitCode, v.parse(failureSchema, json).error.code]).toEqual([2, "no-such-file"]);
  expect((await runJson(["look"])).exitCode).toBe(2);
});
