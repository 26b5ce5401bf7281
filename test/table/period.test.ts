import { parseMonth } from "../../src/table/months";
import { monthOfSerial, periodOf, periodText } from "../../src/table/period";
import { understand } from "../../src/table/understand";
import { gridFromText } from "../support/grid";

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
  ] as const)("%s", (text, month, year) => {
    expect(parseMonth(text)).toEqual({ month, year });
  });

  it.each(["12", "2022-13", "Marches", "Mayo Clinic in the old town centre", ""])("%j is none", (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

describe("the period of a table", () => {
  const period = (text: string) => periodText(periodOf(understand(gridFromText(text))));

  it("takes the year from a year column", () => {
    expect(
      period(`
      Organisation | Month    | Year
      Blue Lantern | August   | 2026
      Olive Path   | October  | 2026
      Olive Path   | January  | 2026
    `),
    ).toBe("2026-01 – 2026-10");
  });

  it("is one month when there is one", () => {
    expect(
      period(`
      Organisation | Governorate | Month
      Blue Lantern | Aleppo      | 2026-10
      Olive Path   | Idleb       | October 2026
    `),
    ).toBe("2026-10");
  });

  it("prefers the date of reporting to other dates", () => {
    expect(
      period(`
      Organisation | Start date | Report date
      Blue Lantern | 2020-01-05 | 2026-10-02
      Olive Path   | 2019-03-01 | 2026-11-20
    `),
    ).toBe("2026-10 – 2026-11");
  });

  it("is empty when nothing says the year", () => {
    expect(
      period(`
      Organisation | Governorate | Month
      Blue Lantern | Aleppo      | May
    `),
    ).toBe("");
  });

  it("reads serial dates in both date systems", () => {
    expect(monthOfSerial(44562, 1900)).toBe("2022-01");
    expect(monthOfSerial(44562 - 1462, 1904)).toBe("2022-01");
    expect(monthOfSerial(0, 1900)).toBeUndefined();
  });
});
