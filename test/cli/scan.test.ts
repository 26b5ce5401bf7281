import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { failureSchema } from "../../src/cli/output/common";
import { scanSchema, type ScanOutput } from "../../src/cli/output/scanOutput";
import { emptyCodebook } from "../../src/codebook/enrol";
import { newOrganisation } from "../../src/codebook/codebook";
import { sealCodebook } from "../../src/codebook/sealed/seal";
import { newKey } from "../../src/codebook/sealed/sealingKey";
import { tools } from "../codebook/sealed/tools";
import { packageOf } from "../package/packages";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const passphrase = "lantern under seven wells";
const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const cell = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const leaking = at("leaking.xlsx");
const clean = at("clean.xlsx");
const codebook = at("book.sealed");

beforeAll(async () => {
  const names = `<definedName name="kept" hidden="1">"Lantern Field Society"</definedName>`;
  writeFileSync(leaking, packageOf({ sheets: [{ rows: cell("Legal aid") }], names }));
  writeFileSync(clean, packageOf({ sheets: [{ rows: cell("Legal aid") }] }));
  const book = {
    ...emptyCodebook("2026-11-01T09:00:00.000Z"),
    organisations: [newOrganisation("1", "Lantern Field Society")],
  };
  writeFileSync(codebook, await sealCodebook(tools, await newKey(tools, passphrase), book));
});

const scanned = async (...words: readonly string[]): Promise<ScanOutput> =>
  v.parse(scanSchema, (await runJson(["scan", ...words], ".", passphrase)).json);

test("says what would travel, where it is and what to do, with first letters only", async () => {
  const { exitCode, out } = await run(["scan", leaking, "--codebook", codebook], ".", passphrase);
  expect(exitCode).toBe(1);
  expect(out).toContain(
    "Stop: The name of an organisation of your codebook (defined names (Formulas, Name Manager))",
  );
  expect(out).toContain("L… F… S… (1 ×)");
  expect(out).toContain("Make a copy with this codebook");
  expect(out).not.toContain("Lantern");
});

test("shows it whole when asked to", async () => {
  const { findings, masked } = await scanned(leaking, "--codebook", codebook, "--whole");
  expect(masked).toBe(false);
  expect(findings.find(({ kind }) => kind === "organisation")?.example).toBe("Lantern Field Society");
});

test("says that names were not looked for without a codebook, and finds what hides all the same", async () => {
  const { findings, namesSearched } = await scanned(leaking);
  expect(namesSearched).toBeNull();
  expect(findings.map(({ kind }) => kind)).toEqual(["hidden-name", "name-constant"]);
  expect((await run(["scan", leaking])).out).toContain("Names of organisations were not looked for");
});

test("has nothing against a file with nothing but its cells", async () => {
  const { exitCode, out } = await run(["scan", clean, "--codebook", codebook], ".", passphrase);
  expect({ exitCode, out }).toEqual({
    exitCode: 0,
    out: "Nothing was found that would travel with it unseen.\n",
  });
});

test("finds a name in the name of the file", async () => {
  const named = at("Lantern Field Society March.xlsx");
  writeFileSync(named, readFileSync(clean));
  const { findings } = await scanned(named, "--codebook", codebook);
  expect(findings.map(({ kind, where }) => [kind, where])).toEqual([
    ["organisation", "the name of the file"],
  ]);
});

test("tells of a file that it can't look into, in words", async () => {
  const half = at("half.xlsx");
  writeFileSync(half, readFileSync(clean).subarray(0, 300));
  const { clean: isClean, findings } = await scanned(half);
  expect(isClean).toBe(false);
  expect(findings).toEqual([
    expect.objectContaining({
      kind: "refused",
      example: "The file is damaged or was not copied completely. Copy or download it again.",
    }),
  ]);
});

test("is bad input where the file or the codebook is not there", async () => {
  for (const words of [[at("none.xlsx")], [clean, "--codebook", at("none.sealed")]]) {
    const { exitCode, json } = await runJson(["scan", ...words], ".", passphrase);
    expect(exitCode).toBe(2);
    expect(v.parse(failureSchema, json).error.code).toBe("no-such-file");
  }
});

test("writes nothing", () => {
  expect(readdirSync(folder.path).sort()).toEqual(
    ["Lantern Field Society March.xlsx", "book.sealed", "clean.xlsx", "half.xlsx", "leaking.xlsx"].sort(),
  );
});
