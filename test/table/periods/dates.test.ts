import fc from "fast-check";
import { dateOrderOf, monthOfDate } from "../../../src/table/periods/dates";
import { monthOfSerial } from "../../../src/table/periods/serial";

describe("a date written in numbers", () => {
  it.each([
    ["2026-10-05", undefined, 10],
    ["2026-10-05T00:00:00Z", undefined, 10],
    ["25/10/2026", undefined, 10],
    ["10/25/26", undefined, 10],
    ["05/10/2026", "day", 10],
    ["05/10/2026", "month", 5],
    ["5.10.2026", undefined, 10],
    ["٠٥/١٠/٢٠٢٦", "day", 10],
  ] as const)("%s, %s first", (text, order, month) => {
    expect(monthOfDate(text, order)).toEqual({ year: 2026, month });
  });

  it.each(["05/10/2026", "2026-13-01", "12/2026", "1/2/3", "soon"])("%s says no month", (text) => {
    expect(monthOfDate(text, undefined)).toBeUndefined();
  });

  it("is read in the order of its column", () => {
    expect(dateOrderOf(["05/10/2026", "", 44562, "25/10/2026"])).toBe("day");
    expect(dateOrderOf(["05/10/2026", "10/25/2026"])).toBe("month");
    expect(dateOrderOf(["05/10/2026"])).toBeUndefined();
    expect(dateOrderOf(["25/10/2026", "10/25/2026"])).toBeUndefined();
  });
});

describe("a serial date", () => {
  it("is read in both date systems", () => {
    expect(monthOfSerial(44562, 1900)).toEqual({ year: 2022, month: 1 });
    expect(monthOfSerial(44562 - 1462, 1904)).toEqual({ year: 2022, month: 1 });
    expect(monthOfSerial(0, 1900)).toBeUndefined();
  });

  it("is the same day in both, 1462 days apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 33_000, max: 73_000 }), (serial) => {
        expect(monthOfSerial(serial - 1462, 1904)).toEqual(monthOfSerial(serial, 1900));
      }),
    );
  });
});
