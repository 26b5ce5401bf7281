import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { mayGo } from "../../src/commands/mayGo";
import { classifySheet } from "../../src/commands/classifySheet";
import { emptyRegister } from "../../src/records/register/entry";
import { sampleFourW } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { testServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

let host: OpenHost;
const services = testServices();
beforeEach(async () => {
  host = await openHost({ Data: sampleFourW(), Lists: [["Districts"], ["Afrin"]] }, (sheet) => {
    if (sheet.name === "Lists") sheet.visibility = "veryHidden";
  });
});
afterEach(() => {
  host.close();
});

const reasonsFor = async (name: string): Promise<readonly string[]> => {
  const { sheets } = mayGo(services.protocol, await checkWorkbook(services), {
    audience: "ocha",
    register: emptyRegister,
    on: "2026-11-02",
  });
  return sheets.find(({ check }) => check.sheet.name === name)?.reasons.map(({ key }) => key) ?? [];
};

it("says of every sheet, very hidden ones too, that nobody classified it", async () => {
  const checks = await checkWorkbook(services);
  expect(checks.map(({ sheet, state }) => [sheet.name, state.kind])).toEqual([
    ["Data", "none"],
    ["Lists", "none"],
  ]);
  expect(await reasonsFor("Lists")).toEqual(["protocol.reasons.not-classified"]);
});

it("lets an original go only as a copy", async () => {
  await classifySheet(services, await sheetIdOf("Data"), allowedForOcha);
  expect(await reasonsFor("Data")).toEqual(["commands.check.treated"]);
});

it("finds the names that a member's anonymised version still holds", async () => {
  await classifySheet(services, await sheetIdOf("Data"), { ...allowedForOcha, anonymisedByUs: true });
  const checks = await checkWorkbook(services);
  expect(checks[0]?.findings.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["holds-organisation", "holds-contact"]),
  );
  expect(await reasonsFor("Data")).toEqual(expect.arrayContaining(["findings.holds-organisation"]));
});

it("says what an original holds that is marked Public, for a mark is what people go by", async () => {
  await classifySheet(services, await sheetIdOf("Data"), {
    ...allowedForOcha,
    informationType: "strategy",
    audiences: ["public"],
  });
  const checks = await checkWorkbook(services);
  expect(checks[0]?.findings).toContainEqual(expect.objectContaining({ key: "holds-contact", column: 2 }));
});

it("says that a sheet changed after it was classified", async () => {
  await classifySheet(services, await sheetIdOf("Data"), allowedForOcha);
  host.sheet("Data").cells.setValue(2, 0, "Hope Line");
  expect(await reasonsFor("Data")).toContain("commands.check.changed");
});

it("asks a person to look at a classification that can't be read", async () => {
  host.sheet("Data").customProperties.set("confide.classification", "{");
  expect(await reasonsFor("Data")).toEqual([
    "records.errors.classification-damaged",
    "protocol.reasons.not-classified",
  ]);
});
