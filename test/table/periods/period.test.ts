import { periodOf, periodText } from "../../../src/table/periods/period";
import { understand } from "../../../src/table/understand";
import { gridFromText } from "../../support/grid";

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

  it.each([
    ["quarters", "Quarter", ["Q1 2023", "2023 Q2"], "2023-01 – 2023-06"],
    ["ranges", "Month", ["Jan-Mar 2023", "April 2023"], "2023-01 – 2023-04"],
    ["numbers of year and month", "Month", ["202303", "202304"], "2023-03 – 2023-04"],
    ["Arabic digits", "Month", ["آذار ٢٠٢٣"], "2023-03"],
    ["dates in the order that one of them gives away", "Date", ["05/10/2026", "25/10/2026"], "2026-10"],
  ])("reads %s", (_, header, values, expected) => {
    expect(
      period([`Organisation | ${header}`, ...values.map((value) => `Blue Lantern | ${value}`)].join("\n")),
    ).toBe(expected);
  });

  it("goes from the first start to the last end", () => {
    expect(
      period(`
      Organisation | Start date | End date
      Blue Lantern | 2026-01-05 | 2026-03-31
      Olive Path   | 2026-02-01 | 2026-06-30
    `),
    ).toBe("2026-01 – 2026-06");
  });

  it("takes months that are columns, in the year of the year column", () => {
    expect(
      period(`
      Organisation | Year | January | February | March
      Blue Lantern | 2026 | 12      | 3        | 4
      Olive Path   | 2026 | 1       | 30       | 5
    `),
    ).toBe("2026-01 – 2026-03");
  });

  it("is a whole year when only the year is said", () => {
    expect(
      period(`
      Organisation | Governorate | Year
      Blue Lantern | Aleppo      | 2026
    `),
    ).toBe("2026-01 – 2026-12");
  });
});
