import { periodOf } from "../../src/anonymise/period";
import { tableFromText } from "../support/table";

test.each([
  ["month | year\nMonth | Year\n10 - October | 2026", "2026-10"],
  ["month | year\nMonth | Year\nAug | 2026\nOctober | 2026", "2026-08 – 2026-10"],
  ["month | year\nMonth | Year\n12 | 2025\n1 | 2026", "2025-12 – 2026-01"],
  ["month\nMonth\n2026-10", "2026-10"],
  ["date\nDate\n2026-10-05\n46296", "2026-10"],
  ["year\nYear\n2026", "2026"],
  ["month\nMonth\nOctober", ""],
  ["activity\nActivity\nKits", ""],
])("%# %j covers '%s'", (text, period) => {
  expect(periodOf(tableFromText(text))).toBe(period);
});
