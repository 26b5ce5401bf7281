import { withRisks } from "../../../src/commands/measureCopy";
import { makeCopy } from "../../../src/commands/makeCopy";
import { prepareCopy } from "../../../src/commands/prepareCopy";
import { reportOnCopy, saveReport } from "../../../src/commands/report/reportOnCopy";
import { noRiskDecisions, type RiskDecisions } from "../../../src/anonymise/repairs/riskDecisions";
import type { CellValue } from "../../../src/table/grid";
import { openHost, type OpenHost } from "../../support/host";
import { testServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

const rows: readonly (readonly CellValue[])[] = [
  ["Reporting Organisation", "Governorate", "District", "Activity", "Month", "Individuals reached"],
  ["Sun Relief", "Idleb", "Harim", "Case management", "2026-10", 30],
  ["Moon Fund", "Idleb", "Ariha", "Case management", "2026-10", 30],
  ["Olive Aid", "Idleb", "Idleb", "Case management", "2026-10", 3],
];

const decisions: RiskDecisions = {
  ...noRiskDecisions,
  repairs: [
    { risk: "few-organisations", way: { kind: "coarsen-places", to: "governorate" } },
    { risk: "small-numbers", way: { kind: "blank-numbers" } },
  ],
  accepted: [
    {
      ...{ risk: "few-organisations-by-period", rows: 3, by: "Olive Aid" },
      reason: "Sun Relief agreed, write to a@b.example.",
    },
  ],
};

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: rows });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const made = async (said: RiskDecisions) => {
  const services = testServices();
  const wish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" } as const;
  const prepared = withRisks(await prepareCopy(services, wish), said);
  return { services, prepared, copy: await makeCopy(services, prepared) };
};

it("holds the copy against itself without its repairs", async () => {
  const { services, prepared, copy } = await made(decisions);
  const { measured, changes, loss, verdict, remains } = await reportOnCopy(services, prepared, copy);
  expect(measured.map(({ key, before, after, of }) => [key.split(".").at(-1), before, after, of])).toEqual([
    ["level", 0, 0, 3],
    ["level", 3, 0, 3],
    ["few-organisations-by-period", 3, 0, 3],
    ["donor", 0, 0, 3],
    ["few-rows", 3, 0, 3],
    ["small-numbers", 1, 0, 3],
    ["same-group", 0, 0, 3],
  ]);
  expect(changes.map(({ cells, people }) => [cells, people])).toEqual([
    [3, 0],
    [1, 3],
  ]);
  expect(loss).toEqual({ cells: 4, ofCells: 18, people: 3, ofPeople: 63 });
  expect(verdict.map(({ key }) => key)).toEqual(["copyReport.verdict.nothing"]);
  expect(remains).toEqual([]);
});

it("tells what remains and who accepted it, without a name, a code or a place", async () => {
  const { services, prepared, copy } = await made({ ...decisions, repairs: [] });
  const report = await reportOnCopy(services, prepared, copy);
  const fileName = await saveReport(services, report, copy.copy.sheetName, "en");
  const page = new TextDecoder().decode(services.offered[0]?.bytes);
  expect(fileName).toMatch(/^Report on 4W for OCHA.*\.html$/);
  expect(page).toContain("[removed] agreed, write to [removed].");
  expect(page).toContain("Nobody has said why.");
  const codes = Object.values(copy.codebook.usedCodes).flat();
  for (const told of ["Sun Relief", "Moon Fund", "Olive Aid", "a@b.example", "Harim", "Ariha", ...codes])
    expect(page).not.toContain(told);
});
