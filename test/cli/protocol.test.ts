import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { classifySchema } from "../../src/cli/output/classifyOutput";
import { formatProtocol } from "../../src/protocol/schema";
import type { Protocol } from "../../src/protocol/protocol";
import { hubTable } from "../support/hubTable";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const tableFile = (name: string, protocol: Protocol): string => {
  writeFileSync(at(name), formatProtocol(protocol));
  return at(name);
};
const fresh = (): string => {
  copyFileSync("assets/sample-4w.xlsx", at("4w.xlsx"));
  return at("4w.xlsx");
};

it("asks the table that is named", async () => {
  const table = tableFile("closed.json", hubTable({ "4w/ocha": { conditions: ["not-shared"] } }));
  const { json } = await runJson(["classify", fresh(), "--type", "4w", "--protocol", table]);
  expect(v.parse(classifySchema, json).classification.audiences).toEqual(["coordinators", "members", "wos"]);
});

it("asks no looser table before somebody agrees, and says what is looser", async () => {
  const table = tableFile("open.json", hubTable({ "4w/public": { conditions: [] } }));
  const words = ["classify", fresh(), "--type", "4w", "--audience", "public", "--protocol", table];
  const refused = await run(words);
  expect(refused.exitCode).toBe(2);
  expect(refused.complaint).toMatch(
    /4W data: Public. Looser: the Turkey protocol does not share this at all./,
  );
  expect((await run([...words, "--looser-agreed"])).exitCode).toBe(0);
});

it("says which place of a file is wrong", async () => {
  writeFileSync(
    at("wrong.json"),
    formatProtocol(hubTable()).replace('"audience": "wos"', '"audience": "donors"'),
  );
  const { complaint, exitCode } = await run(["check", fresh(), "--protocol", at("wrong.json")]);
  expect(exitCode).toBe(2);
  expect(complaint).toMatch(/Row 4 \(4w\/wos\) .*“audience”.*coordinators, members-field/);
});
