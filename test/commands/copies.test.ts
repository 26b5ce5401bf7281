import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { classifySheet } from "../../src/commands/classifySheet";
import { inspectSheet } from "../../src/commands/inspectSheet";
import { makeCopy } from "../../src/commands/makeCopy";
import { decideAgain, prepareCopy, type PreparedCopy } from "../../src/commands/prepareCopy";
import type { Audience } from "../../src/protocol/rule";
import { inventedOrganisations, sampleFourW } from "../support/fourW";
import { openHost, sets, type OpenHost } from "../support/host";
import { seededRandom } from "../support/random";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha, decided } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;
const time = "2026-11-01T09:00:00.000Z";
const answers = { ...allowedForOcha, audiences: ["ocha", "members"], period: "2026-10" } as const;

beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
  services = testServices();
  sheetId = await sheetIdOf("Data");
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

/** Comments stay in, redacted; everything else as the protocol says. */
const prepared = async (): Promise<PreparedCopy> => {
  const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
  const undecided = first.recipe.columns.filter(
    ({ decidedBy, header }) => decidedBy === "nobody" || header === "Comments",
  );
  return decideAgain(services, first, decided(undecided, "redact"));
};

describe("preparing a copy", () => {
  it("asks a person for what the protocol does not decide, and writes nothing", async () => {
    const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
    expect(first.needsDecision).toBe(true);
    expect((await prepared()).needsDecision).toBe(false);
    expect(host.sheetNames()).toEqual(["Data"]);
    expect(await services.codebooks.load()).toBeUndefined();
  });

  it("shows values before and after, with example codes for organisations", async () => {
    const { preview } = await prepared();
    const [organisation, , email] = preview;
    expect(organisation?.before).toContain("Hope Line Society");
    expect(organisation?.after).toHaveLength(4);
    expect(organisation?.after.join()).not.toMatch(/Hope|Green|Amal|Cedar/);
    expect(email?.after).toEqual([]);
  });

  it("is refused where the protocol has no rule", async () => {
    const asking = prepareCopy(services, { sheetId, informationType: "4w", audience: "inter-cluster" });
    await expect(asking).rejects.toMatchObject({ code: "refused" });
  });
});

describe("making a copy", () => {
  it("writes a classified sheet that names nobody", async () => {
    const made = await makeCopy(services, await prepared());
    expect(made.sheet.name).toBe("4W for OCHA 2026-10");
    const text = JSON.stringify(host.values(made.sheet.name));
    for (const name of inventedOrganisations) expect(text).not.toContain(name);
    expect(text).not.toContain("@org.example");
    expect(text).toMatch(/Moved from [A-Z0-9-]+, call \[removed\]/);
    expect(host.values(made.sheet.name)).toHaveLength(25);
    expect(await inspectSheet(services, made.sheet.sheetId)).toMatchObject({
      changed: false,
      classification: { copyRule: "4w/ocha", audiences: ["ocha"] },
    });
  });

  it("gives an organisation the same code in the next copy for the audience", async () => {
    const first = await makeCopy(services, await prepared());
    const second = await makeCopy(services, await prepared());
    expect(host.values(second.sheet.name)).toEqual(host.values(first.sheet.name));
    expect(second.sheet.name).toBe("4W for OCHA 2026-10 (2)");
  });

  describe("gives each audience codes", () => {
    const wish = { informationType: "4w", audience: "members" } as const;
    const codesOfCopy = async (codesLike?: Audience): Promise<ReadonlySet<unknown>> => {
      const wanted = { ...wish, sheetId, ...(codesLike === undefined ? {} : { codesLike }) };
      const { sheet } = await makeCopy(services, await prepareCopy(services, wanted));
      return new Set(
        host
          .values(sheet.name)
          .slice(1)
          .map(([organisation]) => organisation),
      );
    };
    const codesForOcha = async (): Promise<ReadonlySet<unknown>> => {
      const { codebook } = await makeCopy(services, await prepared());
      return new Set(codebook.organisations.map(({ codes }) => codes["ocha"]));
    };

    it("of their own", async () => {
      const codes = await codesForOcha();
      expect([...(await codesOfCopy())].some((code) => codes.has(code))).toBe(false);
    });

    it("of another audience when the person shares them, then and from then on", async () => {
      const codes = await codesForOcha();
      for (const code of await codesOfCopy("ocha")) expect(codes).toContain(code);
      expect((await services.codebooks.load())?.shared).toEqual({ members: "ocha" });
      for (const code of await codesOfCopy()) expect(codes).toContain(code);
    });

    it("of its own again when the person says so", async () => {
      const codes = await codesForOcha();
      await codesOfCopy("ocha");
      await codesOfCopy("members");
      expect([...(await codesOfCopy())].some((code) => codes.has(code))).toBe(false);
    });

    it("and remembers nothing of a choice when no copy was made", async () => {
      await codesForOcha();
      await prepareCopy(services, { ...wish, sheetId, codesLike: "ocha" });
      expect((await services.codebooks.load())?.shared).toEqual({});
    });
  });

  it("remembers which codes it took to whom", async () => {
    const made = await makeCopy(services, await prepared());
    const { copies = [], fingerprintSalt } = (await services.codebooks.load()) ?? {};
    expect(copies).toEqual([
      {
        id: expect.any(String) as string,
        at: "2026-11-02T09:00:00.000Z",
        ...{ informationType: "4w", audience: "ocha", series: "ocha", period: "2026-10" },
        codes: made.codebook.organisations.map(({ codes }) => codes.ocha).sort(),
      },
    ]);
    expect(fingerprintSalt).toMatch(/^[0-9a-f]{64}$/);
  });

  it("remembers what was decided for the rule, and for no other", async () => {
    await makeCopy(services, await prepared());
    const again = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
    const elsewhere = await prepareCopy(services, { sheetId, informationType: "4w", audience: "members" });
    expect(again.needsDecision).toBe(false);
    expect(elsewhere.needsDecision).toBe(true);
  });

  it("leaves workbook and codebook as they were when Excel refuses it half way", async () => {
    const plan = await prepared();
    host.refuse("AccessDenied", sets("Values"));
    await expect(makeCopy(services, plan)).rejects.toMatchObject({ code: "protected" });
    expect(host.sheetNames()).toEqual(["Data"]);
    expect(await services.codebooks.load()).toBeUndefined();
  });

  it("removes the sheet again when the codebook can't be kept", async () => {
    services = testServices({
      codebooks: { ...services.codebooks, update: () => Promise.reject(new Error("quota")) },
    });
    await expect(makeCopy(services, await prepared())).rejects.toMatchObject({ code: "codebook-not-kept" });
    expect(host.sheetNames()).toEqual(["Data"]);
  });

  /** Somebody else does this to the codebook while the copy is made. */
  const meanwhile = (step: (kept: Codebook) => Codebook): void => {
    const { codebooks, excel } = services;
    services = testServices({
      codebooks,
      excel: {
        ...excel,
        writeCopy: async (...given) => {
          await codebooks.update(step);
          return excel.writeCopy(...given);
        },
      },
    });
  };

  it("is taken back when somebody else gave codes meanwhile, and theirs are kept", async () => {
    const theirs = enrol(emptyCodebook(time), ["Hope Line Society"], "ocha", seededRandom(2), time).codebook;
    meanwhile(() => theirs);
    await expect(makeCopy(services, await prepared())).rejects.toMatchObject({ code: "codebook-changed" });
    expect(host.sheetNames()).toEqual(["Data"]);
    expect(await services.codebooks.load()).toEqual(theirs);
    const made = await makeCopy(services, await prepared());
    expect(made.codebook.organisations[0]).toMatchObject(theirs.organisations[0] ?? {});
  });

  it("keeps what else happened to the codebook meanwhile", async () => {
    const lookUps = [{ at: time, codes: ["TR-180"] }];
    meanwhile((kept) => ({ ...kept, lookUps }));
    const { codebook } = await makeCopy(services, await prepared());
    expect(codebook).toMatchObject({ lookUps });
    expect(codebook.organisations.length).toBeGreaterThan(0);
    expect(await services.codebooks.load()).toEqual(codebook);
  });

  it("is refused when the member did not allow the audience", async () => {
    await classifySheet(services, sheetId, { ...answers, audiences: ["members"] });
    await expect(makeCopy(services, await prepared())).rejects.toMatchObject({
      code: "refused",
      reasons: [{ key: "protocol.reasons.not-allowed-by-member" }],
    });
  });

  it("is refused for the public, with whom the protocol does not share it", async () => {
    const forPublic = await prepareCopy(services, { sheetId, informationType: "4w", audience: "public" });
    await expect(makeCopy(services, forPublic)).rejects.toMatchObject({ code: "obstacles" });
    expect(host.sheetNames()).toEqual(["Data"]);
  });
});
