import { parseMonth } from "../../../src/table/periods/months";

describe("a month as people write it", () => {
  it.each([
    ["01 - January", 1, undefined],
    ["Mar", 3, undefined],
    [" February", 2, undefined],
    ["Sept 2022", 9, 2022],
    ["2022-03", 3, 2022],
    ["03/2022", 3, 2022],
    ["Oct-26", 10, 2026],
    ["février", 2, undefined],
    ["Août 2024", 8, 2024],
    ["شباط", 2, undefined],
    ["تشرين الأول 2026", 10, 2026],
    ["فبراير", 2, undefined],
    ["Ağustos", 8, undefined],
    ["diciembre", 12, undefined],
    ["Mar-23", 3, 2023],
    ["March/آذار", 3, undefined],
    ["آذار ٢٠٢٣", 3, 2023],
    ["Mart 2023", 3, 2023],
    ["mars 2023", 3, 2023],
    ["March\nآذار", 3, undefined],
    ["05-Oct-26", 10, 2026],
    ["شهر آذار 2023", 3, 2023],
  ] as const)("%s", (text, month, year) => {
    expect(parseMonth(text)).toEqual({ month, year });
  });

  it.each([
    "12",
    "2022-13",
    "Marches",
    "Jan-Mar 2023",
    "January and the rest of it",
    "Mayo Clinic in the old town centre",
    "",
  ])("%j is none", (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});
