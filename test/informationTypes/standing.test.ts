import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { classifySheet } from "../../src/commands/classifySheet";
import { makeCopy } from "../../src/commands/makeCopy";
import { prepareCopy } from "../../src/commands/prepareCopy";
import { addEntries } from "../../src/commands/register";
import type { InformationType } from "../../src/protocol/rule";
import { sheetIdOf } from "../support/sheetId";
import { agreements } from "./records";
import { openTypes, type TypesWorkbook } from "./workbook";

let workbook: TypesWorkbook;

const open = async (type: InformationType): Promise<string> => {
  workbook = await openTypes([type]);
  return sheetIdOf(type);
};
afterEach(() => {
  workbook.host.close();
});

it("holds a name against a copy of minutes once its approval is withdrawn", async () => {
  const sheetId = await open("minutes");
  const { services } = workbook;
  const { sheet } = await makeCopy(
    services,
    await prepareCopy(services, { sheetId, informationType: "minutes", audience: "members" }),
  );
  const keys = async (): Promise<readonly string[]> =>
    (await checkWorkbook(services))
      .find(({ sheet: { name } }) => name === sheet.name)
      ?.findings.map(({ key }) => key) ?? ["no such sheet"];
  expect(await keys()).toEqual([]);
  const [approval] = agreements;
  await addEntries(services, [
    {
      id: "w1",
      at: "2026-11-02T09:30:00Z",
      by: "IMO",
      kind: "consent-withdrawn",
      of: approval?.id ?? "",
      from: "2026-11-02",
    },
  ]);
  expect(await keys()).toEqual(["holds-organisation"]);
});

it("passes a member's own anonymised version of an assessment as it is", async () => {
  const sheetId = await open("assessment");
  const { services } = workbook;
  await classifySheet(services, sheetId, {
    informationType: "assessment",
    audiences: ["members"],
    anonymisedByUs: true,
    consentNoted: false,
    organisation: "",
    period: "",
  });
  const prepared = await prepareCopy(services, {
    sheetId,
    informationType: "assessment",
    audience: "members",
  });
  expect(prepared.recipe.columns.map(({ treatment }) => treatment.kind)).toEqual(Array(10).fill("keep"));
});
