import type { PlacedHit } from "../../src/anonymise/hitPage";
import {
  addOrganisation,
  findHits,
  hitsOfGroup,
  keepAllLike,
  keepNoMore,
  withTexts,
} from "../../src/commands/hitReview";
import { makeCopy } from "../../src/commands/makeCopy";
import { decideAgain, prepareCopy, type CopyWish, type PreparedCopy } from "../../src/commands/prepareCopy";
import { openHost, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";

const sheet = [
  ["Reporting Organisation", "Governorate", "Activity", "Month", "Individuals reached"],
  ["HOPE", "Aleppo", "HOPE for girls", "2026-10", 12],
  ["Green Hands", "Idleb", "Kits by HOPE", "2026-10", 30],
  ["Green Hands", "Hama", "HOPE for girls, budget +963 2026 0101", "2026-10", 7],
];
const hope = { text: "HOPE", kind: "organisation", organisation: "HOPE" } as const;

let host: OpenHost;
let services: TestServices;
let prepared: PreparedCopy;

beforeEach(async () => {
  host = await openHost({ Data: sheet });
  services = testServices();
  const wish: CopyWish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" };
  prepared = await prepareCopy(services, wish);
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const hits = async (of: PreparedCopy = prepared): Promise<readonly PlacedHit[]> => {
  const groups = await findHits(services, of);
  const pages = await Promise.all(
    groups.map(({ key, hits: count }) => hitsOfGroup(services, of, key, 0, count)),
  );
  return pages.flat();
};
const activities = async (of: PreparedCopy): Promise<readonly string[]> => {
  const { sheet: made } = await makeCopy(services, of);
  return host
    .values(made.name)
    .slice(1)
    .map((row) => String(row[2]))
    .sort();
};

it("finds before the copy is made what it would take out, with the cells of the sheet", async () => {
  expect((await hits()).map(({ words, column, rows }) => [words, column, rows])).toEqual([
    ["HOPE", 2, [1]],
    ["HOPE", 2, [2]],
    ["HOPE", 2, [3]],
    ["+963 2026 0101", 2, [3]],
  ]);
  expect(host.sheetNames()).toEqual(["Data"]);
  expect(await services.codebooks.load()).toBeUndefined();
});

it("lets one hit stay in this copy, also when the copy is planned again", async () => {
  const said = withTexts(prepared, {
    kept: [{ ...hope, column: "activity", text: "HOPE for girls", start: 0, end: 4 }],
    marked: [],
  });
  const again = await decideAgain(services, said, {});
  const stays = (await hits(again)).filter((hit) => hit.stays !== undefined);
  expect(stays.map(({ text }) => text)).toEqual(["HOPE for girls"]);
  expect(await activities(again)).toContain("HOPE for girls");
});

it("lets all like it stay, in the next copy too, until that is taken back", async () => {
  await keepAllLike(services, hope);
  expect((await activities(prepared)).filter((text) => text.includes("HOPE"))).toHaveLength(3);
  expect((await activities(prepared)).filter((text) => text.includes("HOPE"))).toHaveLength(3);
  await keepNoMore(services, hope);
  expect((await activities(prepared)).filter((text) => text.includes("HOPE"))).toHaveLength(0);
});

it("takes out what a person marked, or put into the codebook", async () => {
  const marked = withTexts(prepared, { kept: [], marked: ["for girls"] });
  expect((await hits(marked)).map(({ words }) => words)).toContain("for girls");
  expect((await activities(marked)).join()).not.toContain("girls");
  await addOrganisation(services, "Kits");
  expect((await hits()).filter(({ hit }) => hit.name === "Kits")).toHaveLength(1);
});

it("has to search again when the sheet means something else", async () => {
  const [group] = await findHits(services, prepared);
  await services.core.correct(prepared.sheet.handle, {});
  await expect(hitsOfGroup(services, prepared, group?.key ?? "", 0, 5)).rejects.toMatchObject({
    code: "not-held",
  });
});
