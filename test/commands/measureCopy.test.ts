import { canBeMeasured, measureCopy } from "../../src/commands/measureCopy";
import { prepareCopy, type PreparedCopy } from "../../src/commands/prepareCopy";
import type { Audience } from "../../src/protocol/rule";
import { sampleFourW } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { testServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";

const services = testServices();
let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepared = async (audience: Audience): Promise<PreparedCopy> =>
  prepareCopy(services, { sheetId: await sheetIdOf("Data"), informationType: "4w", audience });

it("measures the copy that would be made, and keeps nothing", async () => {
  const before = await services.codebooks.load();
  const shares: number[] = [];
  const copy = await prepared("ocha");
  const { levels, rows } = await measureCopy(services, copy, { onProgress: (share) => shares.push(share) });
  expect(rows).toBe(24);
  expect(levels?.map(({ level, byPeriod, cells, lone }) => [level, byPeriod, cells, lone])).toContainEqual([
    ...["community", false, 3, 0],
  ]);
  expect(shares.at(-1)).toBeGreaterThan(0.8);
  expect(await services.codebooks.load()).toEqual(before);
  expect(host.sheetNames()).toEqual(["Data"]);
});

it("is not asked of a copy in which organisations are named", async () => {
  const copy = await prepared("ocha");
  expect(canBeMeasured(copy)).toBe(true);
  expect(canBeMeasured({ ...copy, rule: { ...copy.rule, organisations: "identifiable" } })).toBe(false);
});

it("stops when it is cancelled", async () => {
  const copy = await prepared("ocha");
  await expect(measureCopy(services, copy, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "cancelled",
  });
});
