import { classifySheet, removeClassification } from "../../src/commands/classifySheet";
import { inspectSheet } from "../../src/commands/inspectSheet";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { sampleFourW } from "../support/fourW";
import { openHost, openModel, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;
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

describe("inspecting a sheet", () => {
  it("says what its columns are and what to classify it as", async () => {
    const { table, classification, suggestion } = await inspectSheet(services, sheetId);
    expect(table.columns.map(({ role }) => role).slice(0, 5)).toEqual([
      "organisation",
      "implementing-partner",
      "email",
      "governorate",
      "governorate-code",
    ]);
    expect(table.columns[0]?.samples).toHaveLength(4);
    expect(suggestion).toMatchObject({ informationType: "4w", period: "2026-10" });
    expect(classification).toBeUndefined();
  });
});

describe("classifying a sheet", () => {
  it("is remembered in the sheet and tells when values change", async () => {
    await classifySheet(services, sheetId, answers);
    expect(await inspectSheet(services, sheetId)).toMatchObject({ changed: false, classification: answers });
    host.sheet("Data").cells.setValue(3, 13, 999);
    expect((await inspectSheet(services, sheetId)).changed).toBe(true);
  });

  it("can be taken off again", async () => {
    await classifySheet(services, sheetId, answers);
    await removeClassification(services, sheetId);
    expect((await inspectSheet(services, sheetId)).classification).toBeUndefined();
  });

  it("survives saving and opening the workbook", async () => {
    await classifySheet(services, sheetId, answers);
    const bytes = await host.model.toBytes();
    host.close();
    host = await openModel(await WorkbookModel.open(bytes, "again.xlsx"));
    expect(await inspectSheet(services, await sheetIdOf("Data"))).toMatchObject({
      changed: false,
      classification: answers,
    });
  });
});
