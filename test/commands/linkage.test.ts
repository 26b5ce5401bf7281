import { createFingerprintStore, memoryFingerprintPlace } from "../../src/commands/fingerprintStore";
import { makeCopy, type MadeCopy } from "../../src/commands/makeCopy";
import { prepareCopy, type CopyWish, type PreparedCopy } from "../../src/commands/prepareCopy";
import { testLinkage } from "../../src/commands/testLinkage";
import type { Audience } from "../../src/protocol/rule";
import { printSealing } from "../../src/worker/webCrypto";
import { book, copyFor } from "../codebook/reading/books";
import { sampleFourW } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";

let host: OpenHost;
let services: TestServices;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
  services = testServices();
  sheetId = await sheetIdOf("Data");
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepared = (audience: Audience, more: Partial<CopyWish> = {}): Promise<PreparedCopy> =>
  prepareCopy(services, { sheetId, informationType: "4w", audience, ...more });
const made = async (audience: Audience): Promise<MadeCopy> => makeCopy(services, await prepared(audience));
const linkage = async (audience: Audience, more: Partial<CopyWish> = {}) =>
  (await testLinkage(services, await prepared(audience, more))).map(({ key, data }) => ({ key, ...data }));

const byRows = {
  key: "linkable-rows",
  ...{ count: 4, organisations: 4, audience: "ocha", when: "2026-10" },
  columns: "Community, Activity, Reporting month, Girls",
};

it("says, before a copy is made and in its report, whom the same rows in an earlier copy would match", async () => {
  expect(await linkage("members")).toEqual([]);
  await made("ocha");
  expect(await linkage("members")).toEqual([byRows]);
  const { report } = await made("members");
  expect({ key: report.findings[0]?.key, ...report.findings[0]?.data }).toEqual(byRows);
});

it("gives no code and keeps nothing while it asks", async () => {
  await made("ocha");
  const before = await services.codebooks.load();
  await linkage("members");
  expect(await services.codebooks.load()).toEqual(before);
});

it("says nothing of an earlier copy for the same audience", async () => {
  await made("ocha");
  expect(await linkage("ocha")).toEqual([]);
});

it("says that all can be matched where codes are shared by choice", async () => {
  await made("ocha");
  expect(await linkage("members", { codesLike: "ocha" })).toMatchObject([
    { key: "linkable-code", count: 4, organisations: 4 },
  ]);
});

it("says that a copy could not be compared whose fingerprints were not kept or were forgotten", async () => {
  const untested = [{ key: "linkage-untested", count: 1 }];
  const { fingerprints } = services;
  services = {
    ...services,
    fingerprints: { ...fingerprints, keep: () => Promise.reject(new Error("quota")) },
  };
  await made("ocha");
  expect(await linkage("members")).toEqual(untested);
  services = { ...services, fingerprints };
  await made("ocha");
  await services.fingerprints.clear();
  expect(await linkage("members")).toEqual([{ ...untested[0], count: 2 }]);
});

it("forgets the fingerprints of copies long ago", async () => {
  const place = memoryFingerprintPlace();
  const store = createFingerprintStore(place, printSealing);
  const copies = Array.from({ length: 30 }, (_, at) => ({
    ...copyFor("ocha", "10", "KT2RM"),
    id: `copy ${at}`,
  }));
  const codebook = book("Lantern: ocha KT2RM", { fingerprintSalt: "0f".repeat(32) });
  for (let made = 1; made <= copies.length; made += 1)
    await store.keep({ ...codebook, copies: copies.slice(0, made) }, Uint8Array.of(made));
  expect(await place.ids()).toHaveLength(24);
  const kept = await store.load({ ...codebook, copies });
  expect([...kept.keys()]).toEqual(copies.slice(6).map(({ id }) => id));
  expect(kept.get("copy 29")).toEqual(Uint8Array.of(30));
});
