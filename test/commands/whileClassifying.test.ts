import type { ClassificationAnswers } from "../../src/commands/classifySheet";
import { holdSheet } from "../../src/commands/inspectSheet";
import { contradictionsTo, whatTheySee, type Seen } from "../../src/commands/whileClassifying";
import type { Audience } from "../../src/protocol/rule";
import { looksLikeCode } from "../../src/codebook/codes";
import { rowsFromText } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { testServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

const services = testServices();
let host: OpenHost;
let handle: number;

beforeEach(async () => {
  host = await openHost({
    Data: rowsFromText(`
      Reporting organisation | Governorate | Community | Activity             | Month   | Reached | Phone
      Lantern Relief         | Idleb       | Atma      | Psychosocial support |         | 120     |
      Quiet Valley Aid       | Aleppo      | Azaz      | Case management      | 2026-10 | 85      | +963 900 000 001
    `),
  });
  ({ handle } = await holdSheet(services, await sheetIdOf("Data")));
});
afterEach(() => {
  host.close();
});

const see = (audience: Audience, answers: Partial<ClassificationAnswers> = {}): Promise<Seen> =>
  whatTheySee(services, handle, { ...allowedForOcha, audiences: [audience], ...answers }, audience);

const held = async (answers: Partial<ClassificationAnswers>): Promise<readonly string[]> =>
  (await contradictionsTo(services, handle, { ...allowedForOcha, ...answers })).map(({ key }) => key);

it("shows one row of this very sheet, the fullest, as the audience would get it", async () => {
  const { cells } = await see("ocha");
  const seen = Object.fromEntries(cells.map(({ header, before, after }) => [header, [before, after]]));
  expect(seen).toMatchObject({
    Community: ["Azaz", "Azaz"],
    Activity: ["Case management", "Case management"],
    Phone: ["+963 900 000 001", undefined],
  });
  const [before, after] = seen["Reporting organisation"] ?? [];
  expect(before).toBe("Quiet Valley Aid");
  expect(looksLikeCode(String(after))).toBe(true);
});

it("says that the Coordinators get the sheet as it is", async () => {
  const { answer, cells } = await see("coordinators");
  expect([answer.kind, cells]).toEqual(["yes", []]);
});

it("shows no row where only figures made of all rows go", async () => {
  const { answer, cells } = await see("public", { informationType: "dashboard" });
  expect([answer.kind, cells]).toEqual(["treated", []]);
});

it("says what is missing where consent is asked for, and opens it to those who note it", async () => {
  const assessment = { informationType: "assessment" } as const;
  expect((await see("ocha", assessment)).answer.kind).toBe("needs");
  expect((await see("ocha", { ...assessment, consentNoted: true })).answer.kind).toBe("yes");
});

it("has nothing against an original that goes round as a copy only", async () => {
  expect(await held({})).toEqual([]);
});

it("names what a sheet holds that was called anonymised", async () => {
  expect(await held({ anonymisedByUs: true })).toEqual(
    expect.arrayContaining(["holds-organisation", "holds-contact"]),
  );
});

it("names what a sheet holds that would be marked Public, with the column", async () => {
  const answers = { ...allowedForOcha, informationType: "strategy", audiences: ["public"] } as const;
  const found = await contradictionsTo(services, handle, answers);
  expect(found).toContainEqual(expect.objectContaining({ key: "holds-contact", column: 6 }));
});
