import { newWorkbook } from "../../../src/package/newWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { differingParts } from "../reading";

function described(): StoredWorkbook {
  const workbook = newWorkbook();
  workbook.properties = {
    ...workbook.properties,
    title: "من يعمل أين",
    company: "A & B",
    created: "2026-01-02T03:04:05Z",
  };
  workbook.customDocumentProperties = new Map([
    ["Classification", { type: "string", value: "Limited" }],
    ["Version", { type: "number", value: 3 }],
    ["Share", { type: "float", value: 0.25 }],
    ["Final", { type: "boolean", value: true }],
    ["Checked", { type: "date", value: "2026-01-02T00:00:00Z" }],
  ]);
  return openWorkbook(saveWorkbook(workbook));
}

it("keeps what the workbook says of itself, and properties of every type", () => {
  const { properties, customDocumentProperties } = described();
  expect(properties).toMatchObject({
    title: "من يعمل أين",
    company: "A & B",
    created: "2026-01-02T03:04:05Z",
    author: "",
  });
  expect([...customDocumentProperties.values()].map(({ value }) => value)).toEqual([
    ...["Limited", 3, 0.25, true],
    "2026-01-02T00:00:00Z",
  ]);
});

it("writes only the part whose property changed, and keeps what else it says", () => {
  const workbook = described();
  workbook.properties = { ...workbook.properties, author: "Test Person" };
  const bytes = saveWorkbook(workbook);
  expect(differingParts(workbook, bytes)).toEqual(["docProps/core.xml"]);
  expect(openWorkbook(bytes).properties.title).toBe("من يعمل أين");
});

it("takes custom properties out", () => {
  const workbook = described();
  workbook.customDocumentProperties.delete("Version");
  expect([...openWorkbook(saveWorkbook(workbook)).customDocumentProperties.keys()]).not.toContain("Version");
});
