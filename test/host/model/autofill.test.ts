import { continueSeries, type FillValue } from "../../../src/host/model/autofill";

const of = (...values: readonly (string | number | boolean)[]): FillValue[] =>
  values.map((value) => ({ value, type: typeof value as "string" | "number" | "boolean", isDate: false }));
const days = (...values: readonly number[]): FillValue[] =>
  values.map((value) => ({ value, type: "number", isDate: true }));

describe("the fill handle continues", () => {
  test("one number by itself, several by their trend", () => {
    expect(continueSeries(of(5), 2, false)).toEqual([5, 5]);
    expect(continueSeries(of(1, 3), 3, false)).toEqual([5, 7, 9]);
    expect(continueSeries(of(0.1, 0.2), 2, false)).toEqual([0.3, 0.4]);
    expect(continueSeries(of(1, 2, 4), 1, false)[0]).toBeCloseTo(5.3333, 3);
  });
  test("before the first as well", () => {
    expect(continueSeries(of(10, 20), 2, true)).toEqual([0, -10]);
    expect(continueSeries(of("Site 3"), 2, true)).toEqual(["Site 2", "Site 1"]);
  });
  test("dates by days, or by months to a month's last day", () => {
    expect(continueSeries(days(45566), 2, false)).toEqual([45567, 45568]);
    // 31 January and 31 March 2024 are two months apart; 31 May is 45443.
    expect(continueSeries(days(45322, 45382), 1, false)).toEqual([45443]);
    // 15 January, 15 February: 15 March, 15 April.
    expect(continueSeries(days(45306, 45337), 2, false)).toEqual([45366, 45397]);
  });
  test("texts that end in a number, days, months", () => {
    expect(continueSeries(of("Site 1", "Site 2"), 2, false)).toEqual(["Site 3", "Site 4"]);
    expect(continueSeries(of("A-009"), 2, false)).toEqual(["A-010", "A-011"]);
    expect(continueSeries(of("A1", "B5"), 3, false)).toEqual(["A2", "B6", "A3"]);
    expect(continueSeries(of("Sat"), 2, false)).toEqual(["Sun", "Mon"]);
    expect(continueSeries(of("November"), 2, false)).toEqual(["December", "January"]);
  });
  test("anything else again and again", () => {
    expect(continueSeries(of("Idleb", "Aleppo"), 3, false)).toEqual(["Idleb", "Aleppo", "Idleb"]);
    expect(continueSeries(of("a", 1), 2, false)).toEqual(["a", 1]);
    expect(continueSeries(of(true), 1, false)).toEqual([true]);
  });
});
