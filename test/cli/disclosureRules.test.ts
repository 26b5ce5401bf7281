import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { copySchema } from "../../src/cli/output/copyOutput";
import { dashboardSchema } from "../../src/cli/output/dashboardOutput";
import { startingRules, type ClusterRules } from "../../src/disclosure/rules/cluster/clusterRules";
import { formatClusterRules } from "../../src/disclosure/rules/cluster/schema";
import { dashboardFourW } from "../support/dashboardRows";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { firstSheetText, writeSheetFile } from "./sheetFile";

jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const file = at("october.xlsx");
beforeAll(() => {
  writeSheetFile(file, dashboardFourW());
});

const rulesFile = (name: string, rules: Partial<ClusterRules>): string => {
  writeFileSync(at(name), formatClusterRules({ ...startingRules, ...rules }));
  return at(name);
};
const words = (...more: readonly string[]): readonly string[] => ["copy", file, ...more, "--out", at("out")];

it("a copy is measured by the rules that are named", async () => {
  const all = { organisations: 5, people: 10, zerosAreSensitive: true };
  const rules = rulesFile("strict.json", {
    ...{ k: 6, usual: all, bySubCluster: { gbv: all, "child-protection": all } },
  });
  const { json } = await runJson(words("--type", "4w", "--audience", "ocha", "--disclosure-rules", rules));
  const { measures } = v.parse(copySchema, json);
  expect(measures?.alike).toMatchObject({ k: 6, fewOrganisations: { minimum: 5, count: 17 } });
  expect(measures?.risks).toContainEqual(expect.objectContaining({ risk: "few-organisations", count: 17 }));
});

it("a dashboard hides by them, and marks what is hidden as they say", async () => {
  const rules = rulesFile("marked.json", { style: { mark: "«–»" } });
  const { json } = await runJson(
    words("--type", "dashboard", "--audience", "public", "--disclosure-rules", rules),
  );
  const { copy } = v.parse(dashboardSchema, json);
  expect(firstSheetText(copy ?? "")).toContain("«–»");
});

it("rules that ask less are taken once somebody says that the cluster agreed, and are said", async () => {
  const rules = rulesFile("loose.json", { dominance: { pPercent: 5 } });
  const asked = words("--type", "4w", "--audience", "ocha", "--disclosure-rules", rules);
  const refused = await run(asked);
  expect(refused.exitCode).toBe(2);
  expect(refused.complaint).toMatch(/In one place the rules .*loose.json ask less/);
  expect(refused.complaint).toMatch(
    /Large organisations: .* at least 5 % of the largest; to start from: .* 10 %/,
  );
  expect((await run([...asked, "--looser-rules-agreed"])).exitCode).toBe(0);
});

it("says which place of a file is wrong", async () => {
  const rules = rulesFile("wrong.json", {});
  writeFileSync(rules, readFileSync(rules, "utf8").replace('"people": 5', '"people": 0'));
  const { complaint, exitCode } = await run(
    words("--type", "4w", "--audience", "ocha", "--disclosure-rules", rules),
  );
  expect(exitCode).toBe(2);
  expect(complaint).toMatch(/“usual.people” must be a number from 3 to 1000/);
});
