import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { copySchema } from "../../src/cli/output/copyOutput";
import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { formatCodebook } from "../../src/codebook/file";
import { openCodebook } from "../../src/codebook/sealed/seal";
import { tools } from "../codebook/sealed/tools";
import { sampleFourW } from "../support/fourW";
import { seededRandom } from "../support/random";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson, type Ran } from "./run";
import { writeSheetFile } from "./sheetFile";

const passphrase = "lantern under seven wells";
jest.setTimeout(60_000);

const time = "2026-11-01T09:00:00.000Z";
const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const sample = at("october.xlsx");
beforeAll(() => {
  writeSheetFile(sample, sampleFourW());
});

const copyWith = (book: string, words: string | undefined = passphrase, audience = "ocha"): Promise<Ran> =>
  run(
    ["copy", sample, "--type", "4w", "--audience", audience, "--out", at("out"), "--codebook", book],
    ".",
    words,
  );
const opened = async (book: string): Promise<Codebook> =>
  (await openCodebook(tools, passphrase, readFileSync(book))).codebook;
const codesOf = async (book: string, audience: string): Promise<readonly unknown[]> =>
  (await opened(book)).organisations.map(({ codes }) => codes[audience]);

describe("--codebook", () => {
  test("makes a sealed file that only its owner reads, and says how many are in it", async () => {
    const book = at("made.sealed");
    const words = [
      "copy",
      sample,
      "--type",
      "4w",
      "--audience",
      "ocha",
      "--out",
      at("out"),
      "--codebook",
      book,
    ];
    const { json } = await runJson(words, ".", passphrase);
    const { organisations } = await opened(book);
    expect(v.parse(copySchema, json).codebook).toEqual({ file: book, organisations: organisations.length });
    expect(readFileSync(book).toString("latin1")).not.toContain(organisations[0]?.name);
    expect(statSync(book).mode & 0o077).toBe(0);
  });

  test("gives the same codes again, and others to another audience", async () => {
    const book = at("again.sealed");
    await copyWith(book);
    const codes = await codesOf(book, "ocha");
    await copyWith(book);
    await copyWith(book, passphrase, "wos");
    expect(await codesOf(book, "ocha")).toEqual(codes);
    const others = await codesOf(book, "wos");
    expect(others.every((code, index) => code !== undefined && code !== codes[index])).toBe(true);
  });

  test("says whom somebody with an earlier copy could match, by fingerprints that lie sealed beside it", async () => {
    const book = at("linked.sealed");
    await copyWith(book);
    const { out } = await copyWith(book, passphrase, "wos");
    expect(out).toMatch(/Whoever also has the copy for OCHA of 2026-10 could match 4 of 4 organisations/);
    const folderOf = `${book}.fingerprints`;
    const ids = (await opened(book)).copies.map(({ id }) => id);
    expect(readdirSync(folderOf).sort()).toEqual([...ids].sort());
    expect(statSync(path.join(folderOf, ids[0] ?? "")).mode & 0o077).toBe(0);
  });

  test("takes in a codebook that an older Confide left unsealed, and says that it is sealed now", async () => {
    const book = at("older.json");
    const older = enrol(emptyCodebook(time), ["Lantern Relief"], "ocha", seededRandom(1), time).codebook;
    writeFileSync(book, formatCodebook(older));
    const { exitCode, complaint } = await copyWith(book);
    expect({ exitCode, complaint }).toEqual({
      exitCode: 0,
      complaint: expect.stringMatching(/was not sealed so far/) as string,
    });
    const [lantern] = older.organisations;
    expect((await opened(book)).organisations[0]).toMatchObject({ id: lantern?.id, codes: lantern?.codes });
    expect((await copyWith(book)).complaint).toBe("");
  });
});

describe("nothing is written and the codebook stays as it was", () => {
  const older = '{"format":"confide-codebook","version":1}';
  const cases = [
    ["no passphrase", "made.sealed", "", /CONFIDE_PASSPHRASE/],
    ["another passphrase", "made.sealed", "lantern under six wells", /is not that of the codebook/],
    ["a weak passphrase for a new file", "new.sealed", "lantern", /too easy to guess/],
    ["a file that was cut off", "half.sealed", passphrase, /cut off/],
    ["a file that was changed", "changed.sealed", passphrase, /damaged or changed/],
    ["a file of a newer Confide", "newer.sealed", passphrase, /newer Confide/],
    ["a damaged unsealed codebook", "damaged.json", passphrase, /damaged/],
    ["a workbook", "book.xlsx", passphrase, /not a Confide codebook/],
  ] as const;

  beforeAll(() => {
    const whole = readFileSync(at("made.sealed"));
    const with1 = (position: number): Uint8Array =>
      whole.map((byte, index) => (index === position ? byte ^ 3 : byte));
    writeFileSync(at("half.sealed"), whole.subarray(0, whole.length / 2));
    writeFileSync(at("changed.sealed"), with1(whole.length - 1));
    writeFileSync(at("newer.sealed"), with1(8));
    writeFileSync(at("damaged.json"), older);
    writeFileSync(at("book.xlsx"), readFileSync(sample));
  });

  test.each(cases)("with %s", async (_what, name, words, sentence) => {
    const list = () =>
      readdirSync(folder.path).map((each) => [
        each,
        statSync(at(each)).isDirectory() ? readdirSync(at(each)) : readFileSync(at(each), "latin1"),
      ]);
    const [before, copies] = [list(), readdirSync(at("out"))];
    const { exitCode, complaint, out } = await copyWith(at(name), words);
    expect(complaint).toMatch(sentence);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(complaint + out).not.toContain(words === "" ? passphrase : words);
    expect(list()).toEqual(before);
    expect(readdirSync(at("out"))).toEqual(copies);
  });
});
