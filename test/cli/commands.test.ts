import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import { checkSchema } from "../../src/cli/output/checkOutput";
import { classifySchema } from "../../src/cli/output/classifyOutput";
import { copySchema, type CopyOutput } from "../../src/cli/output/copyOutput";
import { inspectSchema } from "../../src/cli/output/inspectOutput";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const sample = "assets/sample-4w.xlsx";
const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const fresh = (name: string): string => {
  copyFileSync(sample, at(name));
  return at(name);
};

const copy = async (...words: readonly string[]): Promise<CopyOutput & { readonly exitCode: number }> => {
  const { json, exitCode } = await runJson(["copy", "--out", at("out"), ...words]);
  return { ...v.parse(copySchema, json), exitCode };
};

describe("inspect", () => {
  test("knows places from the workbook's lookup sheet and from a gazetteer that is named", async () => {
    const gazetteer = at("cod.csv");
    writeFileSync(gazetteer, "ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE\nUmber,XQ01,North,XQ0101\n");
    const { json } = await runJson(["inspect", sample, "--gazetteer", gazetteer]);
    expect(v.parse(inspectSchema, json).table?.placesFrom).toEqual(["Query1", "cod.csv"]);
  });

  test("says what is wrong with a file that is no gazetteer", async () => {
    writeFileSync(at("none.csv"), "Organisation,Activity\nBlue Lantern,Kits\n");
    const { json, exitCode } = await runJson(["inspect", sample, "--gazetteer", at("none.csv")]);
    expect(exitCode).toBe(2);
    expect(json).toMatchObject({ error: { code: "no-places" } });
  });

  test("takes the sheet of data among the others and says what its columns mean", async () => {
    const { json, exitCode } = await runJson(["inspect", sample]);
    const { sheet, sheets, table, suggestion } = v.parse(inspectSchema, json);
    expect(exitCode).toBe(0);
    expect(sheet).toBe("4W Data");
    expect(sheets.find(({ name }) => name === "Query1")?.visibility).toBe("veryHidden");
    expect(table).toMatchObject({
      headerRow: 4,
      hxlRow: 5,
      firstDataRow: 6,
      bounds: "A4:AU605",
      rowCount: 600,
    });
    expect(table?.columns.find(({ letter }) => letter === "H")).toMatchObject({ role: "donor" });
    expect(suggestion?.informationType).toBe("4w");
  });

  test("shows a person the same as a table", async () => {
    const { out } = await run(["inspect", sample]);
    expect(out).toMatch(/^\* {2}4W Data +visible +605 +47 +no$/m);
    expect(out).toMatch(/^H +Donor الجهة المانحة +Donor +\d+ %/m);
  });

  test("finds nothing wrong with a workbook that has no table", async () => {
    const { json, exitCode } = await runJson(["inspect", sample, "--sheet", "Read me"]);
    expect(v.parse(inspectSchema, json)).toMatchObject({ table: null, problem: { code: "no-table" } });
    expect(exitCode).toBe(0);
  });
});

describe("classify", () => {
  test("saves in place, for everybody the protocol does not refuse, and leaves every other part alone", async () => {
    const file = fresh("classified.xlsx");
    const { json } = await runJson(["classify", file, "--type", "minutes", "--sheet", "4W Data"]);
    const { classification, written } = v.parse(classifySchema, json);
    expect(written).toBe(file);
    expect(classification.audiences).toEqual(["coordinators", "members", "wos"]);
    const [before, after] = [sample, file].map((name) => unzipSync(readFileSync(name)));
    const changed = Object.keys(after ?? {}).filter((part) => {
      const old = before?.[part];
      return old === undefined || Buffer.compare(old, after?.[part] ?? new Uint8Array()) !== 0;
    });
    expect(changed.filter((part) => /sheet[13-9]\.xml$|styles|sharedStrings|theme/.test(part))).toEqual([]);
  });

  test("writes into another folder and leaves the file as it was", async () => {
    const file = fresh("untouched.xlsx");
    const { exitCode } = await run([
      "classify",
      file,
      "--type",
      "4w",
      "--audience",
      "ocha",
      "--out",
      at("c"),
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(file).equals(readFileSync(sample))).toBe(true);
    const { json } = await runJson(["inspect", at("c/untouched.xlsx")]);
    expect(v.parse(inspectSchema, json)).toMatchObject({
      classification: { informationType: "4w", audiences: ["ocha"], period: "2026-01 – 2026-10" },
      changed: false,
    });
  });
});

describe("copy", () => {
  test("makes a clean workbook and leaves out what nobody has decided on", async () => {
    const { exitCode, copy: made, counts, undecided, error } = await copy(sample, "--audience", "ocha");
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
    expect(path.basename(made ?? "")).toBe("4W for OCHA 2026-01 – 2026-10.xlsx");
    expect(counts).toMatchObject({ rowsIn: 600, rowsOut: 600 });
    expect(undecided.map(({ decideAs, allowed }) => [decideAs, allowed])).toEqual([
      ["Location Type", ["keep", "code", "redact", "remove"]],
      ["Referral made?", ["keep", "code", "redact", "remove"]],
    ]);
  });

  test("does as decided", async () => {
    const decided = ["--decide", "referral made?=keep", "--decide", "location type=keep"];
    const { recipe, undecided } = await copy(sample, "--audience", "ocha", ...decided);
    expect(undecided).toEqual([]);
    expect(recipe.find(({ header }) => header === "Referral made?")).toMatchObject({
      treatment: "keep",
      decidedBy: "person",
    });
  });

  test("says plainly that codes are lost without a codebook, and how to decide", async () => {
    const { out, complaint } = await run(["copy", sample, "--audience", "ocha", "--out", at("out")]);
    expect(out).toContain("the codes hold for this copy only");
    expect(out).toContain('--decide "Referral made?=keep"');
    expect(complaint).toBe("");
  });

  test("is refused in the protocol's words where it shares no rows", async () => {
    const { exitCode, copy: made, error, obstacles, recipe } = await copy(sample, "--audience", "public");
    expect({ exitCode, made, code: error?.code }).toEqual({ exitCode: 1, made: null, code: "refused" });
    expect(recipe.length).toBeGreaterThan(40);
    expect(error?.message).toMatch(/does not share this with “External - Public”: Not shared publi/);
    expect(obstacles.flatMap(({ decide }) => decide)).toEqual([]);
  });

  test("says no more than the refusal, in the protocol's words, when nothing can be decided", async () => {
    const file = fresh("for-everybody.xlsx");
    await run(["classify", file, "--type", "4w"]);
    for (const workbook of [sample, file]) {
      const { out, complaint } = await run(["copy", workbook, "--audience", "public", "--out", at("out")]);
      expect(out).toBe("");
      expect(complaint).toMatch(/“External - Public”: Not shared publically\. Restricted - Not shared\.\n$/);
    }
  });

  test("is refused to whom the member did not allow it", async () => {
    const file = fresh("for-wos.xlsx");
    await run(["classify", file, "--type", "4w", "--audience", "wos"]);
    expect((await copy(file, "--audience", "ocha")).error?.message).toMatch(/did not allow this audience/);
    expect((await copy(file, "--audience", "wos")).exitCode).toBe(0);
  });

  test("a decision the rule does not allow stops it, with the ones it does allow", async () => {
    const { exitCode, error, obstacles } = await copy(
      sample,
      "--audience",
      "ocha",
      "--decide",
      "Latitude=keep",
    );
    expect([exitCode, error?.code]).toEqual([1, "obstacles"]);
    expect(obstacles.flatMap(({ decide }) => decide)).toEqual(['--decide "Latitude=remove"']);
  });

  test("a sheet without organisations needs a person's word", async () => {
    const lists = [sample, "--sheet", "Query1", "--type", "4w", "--audience", "ocha"];
    const { exitCode, obstacles } = await copy(...lists);
    expect(exitCode).toBe(1);
    expect(obstacles.flatMap(({ decide }) => decide)).toContain("--no-organisation");
    expect((await copy(...lists, "--no-organisation")).obstacles.map(({ key }) => key)).not.toContain(
      "obstacles.no-organisation-column",
    );
  });
});

describe("check", () => {
  test("finds sheets that nobody classified, hidden ones too", async () => {
    const { json, exitCode } = await runJson(["check", sample]);
    const { sheets, clean, may } = v.parse(checkSchema, json);
    expect({ exitCode, clean, may }).toEqual({ exitCode: 1, clean: false, may: null });
    expect(sheets.map(({ state }) => state)).toEqual(Array(6).fill("none"));
  });

  test("lets a copy go to its audience and to nobody else", async () => {
    const { copy: made } = await copy(sample, "--audience", "members");
    const [members, ocha] = [
      await runJson(["check", made ?? "", "--audience", "members"]),
      await runJson(["check", made ?? "", "--audience", "ocha"]),
    ];
    expect(members.exitCode).toBe(0);
    expect(v.parse(checkSchema, members.json)).toMatchObject({ may: true, clean: true });
    expect(ocha.exitCode).toBe(1);
    expect(v.parse(checkSchema, ocha.json).sheets[0]?.reasons).toMatchObject([
      { key: "protocol.reasons.copy-for-another-audience" },
    ]);
  });
});
