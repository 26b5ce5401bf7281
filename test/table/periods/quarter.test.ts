import { quarterOf } from "../../../src/table/periods/quarter";

const setting = { role: "month", system: 1900, order: undefined } as const;

it.each([
  ["October 2026", undefined, "2026-Q4"],
  ["2026-03", undefined, "2026-Q1"],
  [46_000, undefined, "2025-Q4"],
  ["May", 2026, "2026-Q2"],
  ["May", undefined, "Q2"],
  ["Jan-Jun 2026", undefined, "Jan-Jun 2026"],
  ["soon", 2026, undefined],
])("takes %j of the year %j for %j", (value, year, quarter) => {
  expect(quarterOf(value, setting, year)).toBe(quarter);
});
