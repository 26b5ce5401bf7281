import { monthColumns, monthOfHeader } from "../../../src/table/periods/monthColumns";
import { tableFromText } from "../../support/table";

describe("a header over numbers", () => {
  it.each([
    ["Jan-23", { month: 1, year: 2023 }],
    ["Mar", { month: 3, year: undefined }],
    ["Reached in March 2023", { month: 3, year: 2023 }],
    ["Beneficiaries reached - October", { month: 10, year: undefined }],
    ["كانون الثاني", { month: 1, year: undefined }],
    ["44927", { month: 1, year: 2023 }],
  ])("%s speaks of a month", (header, month) => {
    expect(monthOfHeader(header)).toEqual(month);
  });

  it.each(["Girls", "Cases that may be closed", "Jan to Mar total 2023", "12", "Total"])(
    "%s does not",
    (header) => {
      expect(monthOfHeader(header)).toBeUndefined();
    },
  );
});

describe("months as columns", () => {
  it("are columns of numbers, two at least", () => {
    const { columns } = tableFromText(`
      unknown | population | population | month
      Site    | Jan        | Feb        | March
      x       | 12         | -          | May
      y       | 3          | 1,200      | June`);
    expect(monthColumns(columns, 1900).map(({ month }) => month.month)).toEqual([1, 2]);
    expect(monthColumns(columns.slice(0, 2), 1900)).toEqual([]);
  });
});
