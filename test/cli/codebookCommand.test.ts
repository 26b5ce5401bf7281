import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { codebookReadSchema, codebookSentSchema } from "../../src/cli/output/codebookOutput";
import type { Codebook } from "../../src/codebook/codebook";
import { newKey } from "../../src/codebook/sealed/sealingKey";
import { openCodebook, sealCodebook } from "../../src/codebook/sealed/seal";
import { book, copyFor } from "../codebook/reading/books";
import { tools } from "../codebook/sealed/tools";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const passphrase = "lantern under seven wells";
jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const file = path.join(folder.path, "codes.sealed");

beforeAll(async () => {
  const codebook = book(
    `Lantern Relief: ocha KT2RM, members M3GHT
     Seven Wells Trust: ocha Q7XBD`,
    { copies: [copyFor("ocha", "09", "KT2RM", "Q7XBD"), copyFor("members", "10", "M3GHT")] },
  );
  writeFileSync(file, await sealCodebook(tools, await newKey(tools, passphrase), codebook));
});

const opened = async (): Promise<Codebook> =>
  (await openCodebook(tools, passphrase, readFileSync(file))).codebook;
const codebookRun = (...words: readonly string[]) => run(["codebook", ...words], folder.path, passphrase);

describe("codebook read", () => {
  test("says who stands behind codes, and keeps the look-up", async () => {
    const words = ["codebook", "read", "kt2rm", "--codebook", "codes.sealed"];
    const { json, exitCode } = await runJson(words, folder.path, passphrase);
    expect(exitCode).toBe(0);
    expect(v.parse(codebookReadSchema, json).answers).toEqual([
      { code: "KT2RM", standing: "current", organisation: "Lantern Relief", audiences: ["ocha"] },
    ]);
    expect((await opened()).lookUps.at(-1)).toEqual({ at: "2026-11-02T09:00:00.000Z", codes: ["KT2RM"] });
  });

  test("says of an unknown code that it was never given", async () => {
    const { out, exitCode } = await codebookRun("read", "N4WPT", "Q7XBD", "--codebook", "codes.sealed");
    expect(out).toMatch(/N4WPT +nobody known +never given here/);
    expect(out).toMatch(/Q7XBD +Seven Wells Trust +in use +OCHA/);
    expect(exitCode).toBe(1);
  });
});

describe("codebook sent", () => {
  test("lists which codes each audience has had", async () => {
    const { out } = await codebookRun("sent", "--codebook", "codes.sealed");
    expect(out).toMatch(/Cluster members +M3GHT +in use +1 +Lantern Relief/);
    expect(out).toMatch(/OCHA +Q7XBD +in use +1 +Seven Wells Trust/);
  });

  test("lists the copies that had codes of one organisation, for one audience if asked", async () => {
    const words = ["codebook", "sent", "--organisation", "lantern relief", "--codebook", "codes.sealed"];
    const sent = async (...more: readonly string[]) => {
      const { json } = await runJson([...words, ...more], folder.path, passphrase);
      const { organisation, copies } = v.parse(codebookSentSchema, json);
      return [organisation, ...(copies ?? []).map(({ audience, code }) => `${audience} ${code}`)];
    };
    expect(await sent()).toEqual(["Lantern Relief", "members M3GHT", "ocha KT2RM"]);
    expect(await sent("--audience", "ocha")).toEqual(["Lantern Relief", "ocha KT2RM"]);
  });
});

test.each([
  [["read", "KT2RM"], /Which codebook/],
  [["read", "--codebook", "codes.sealed"], /Which codes/],
  [["burn", "--codebook", "codes.sealed"], /nothing that “codebook” does/],
  [["sent", "--organisation", "Quiet Harbour", "--codebook", "codes.sealed"], /is called “Quiet Harbour”/],
  [["sent", "--codebook", "other.sealed"], /no codebook here yet/],
])("codebook %j is bad input", async (words, sentence) => {
  const { complaint, exitCode, out } = await codebookRun(...words);
  expect(complaint).toMatch(sentence);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
});
