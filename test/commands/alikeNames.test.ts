import type { SameAnswers } from "../../src/codebook/apart";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { codeOf } from "../../src/codebook/lookup";
import { CommandError } from "../../src/commands/commandError";
import { makeCopy } from "../../src/commands/makeCopy";
import { memoryCodebookStore } from "../../src/commands/memoryStores";
import { prepareCopy, type CopyWish, type PreparedCopy } from "../../src/commands/prepareCopy";
import { openHost, type OpenHost } from "../support/host";
import { seededRandom } from "../support/random";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";

const time = "2026-11-02T09:00:00.000Z";
const now = (): Date => new Date(time);
const sheet = [
  ["Reporting Organisation", "Governorate", "Activity", "Month", "Individuals reached"],
  ["Hope Foundation", "Aleppo", "Case management", "2026-10", 12],
  ["Hope Fondation", "Idleb", "Awareness", "2026-10", 30],
  ["Green Hands", "Hama", "Case management", "2026-10", 7],
  ["Hope Foundation", "Homs", "Awareness", "2026-10", 9],
];
const pair = ["Hope Fondation", "Hope Foundation"] as const;

let host: OpenHost;
let services: TestServices;
let wish: CopyWish;

beforeEach(async () => {
  host = await openHost({ Data: sheet });
  const { codebook } = enrol(emptyCodebook(time), ["Hope Foundation"], "ocha", seededRandom(5), time);
  services = testServices({ codebooks: memoryCodebookStore(now, codebook) });
  wish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" };
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepare = (answers?: SameAnswers): Promise<PreparedCopy> =>
  prepareCopy(services, answers === undefined ? wish : { ...wish, answers });
const codesIn = (sheetName: string): readonly unknown[] =>
  host
    .values(sheetName)
    .slice(1)
    .map(([code]) => code);

describe("planning a copy", () => {
  it("asks about names that are alike and lists those that are new, with their rows", async () => {
    const { names, needsDecision } = await prepare();
    expect(names?.questions).toMatchObject([
      {
        name: "Hope Fondation",
        like: "Hope Foundation",
        resemblance: "typing-error",
        places: [{ rows: [2] }],
      },
    ]);
    expect(names?.added).toMatchObject([
      { name: "Hope Fondation" },
      { name: "Green Hands", places: [{ header: "Reporting Organisation", rows: [3] }] },
    ]);
    expect(needsDecision).toBe(true);
  });

  it("needs no decision once they are answered", async () => {
    expect((await prepare({ same: [pair], different: [] })).needsDecision).toBe(false);
    expect((await prepare({ same: [], different: [pair] })).needsDecision).toBe(false);
  });

  it("is possible while the codebook is locked, and then says nothing of names", async () => {
    const codebooks = {
      ...services.codebooks,
      load: () => Promise.reject(new CommandError("codebook-locked")),
    };
    const planned = await prepareCopy({ ...services, codebooks }, wish);
    expect(planned.names).toBeUndefined();
    expect(planned.recipe.obstacles).toEqual([]);
  });

  it("gives no entry and no code", async () => {
    const before = await services.codebooks.load();
    await prepare({ same: [pair], different: [] });
    expect(await services.codebooks.load()).toEqual(before);
  });
});

describe("making the copy", () => {
  it("gives one code to names that are the same, and remembers the spelling", async () => {
    const made = await makeCopy(services, await prepare({ same: [pair], different: [] }));
    const kept = await services.codebooks.load();
    expect(new Set(codesIn(made.sheet.name)).size).toBe(2);
    expect(kept?.organisations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Hope Foundation", ["Hope Fondation"]],
      ["Green Hands", []],
    ]);
    expect((await prepare()).names?.questions).toEqual([]);
  });

  it("gives two codes to names that are different, and never asks again", async () => {
    const made = await makeCopy(services, await prepare({ same: [], different: [pair] }));
    expect(new Set(codesIn(made.sheet.name)).size).toBe(3);
    expect((await services.codebooks.load())?.apart).toEqual([["hopefondation", "hopefoundation"]]);
    expect(made.report.findings.map(({ key }) => key)).not.toContain("two-codes");
    expect((await prepare()).names?.questions).toEqual([]);
  });

  it("gives two codes to what is left open, says so, and asks again next time", async () => {
    const made = await makeCopy(services, await prepare());
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({ key: "two-codes", severity: "warn", rows: [2] }),
    );
    const again = await prepare();
    expect(again.names?.questions).toMatchObject([{ isNew: false }]);
    expect(again.needsDecision).toBe(false);
  });

  it("answered the same later, the first code stays, the second is still read back, and the merge is in the history", async () => {
    const first = await makeCopy(services, await prepare());
    const [code, second] = ["Hope Foundation", "Hope Fondation"].map((name) =>
      codeOf(first.codebook, name, "ocha"),
    );
    const { codebook } = await makeCopy(services, await prepare({ same: [pair], different: [] }));
    expect(codeOf(codebook, "Hope Fondation", "ocha")).toBe(code);
    expect(codebook.organisations[0]?.formerCodes).toEqual({ ocha: [second] });
    expect(codebook.history.map(({ kind, before }) => [kind, before.map(({ name }) => name)])).toEqual([
      ["merged", ["Hope Foundation", "Hope Fondation"]],
    ]);
  });
});
