import fc from "fast-check";
import months from "../../../src/table/data/months.json";
import { inYear, parseSpan } from "../../../src/table/periods/spans";

const shown = (text: string): string | undefined => {
  const span = parseSpan(text);
  const end = (month: { readonly year: number | undefined; readonly month: number }) =>
    `${month.year ?? "?"}-${month.month}`;
  return span && `${end(span.from)} ${end(span.to)}`;
};

describe("a span of months", () => {
  it.each([
    ["Q1 2023", "2023-1 2023-3"],
    ["2023-Q4", "2023-10 2023-12"],
    ["T1", "?-1 ?-3"],
    ["1. Çeyrek", "?-1 ?-3"],
    ["1er trimestre 2024", "2024-1 2024-3"],
    ["Second quarter", "?-4 ?-6"],
    ["الربع الأول 2023", "2023-1 2023-3"],
    ["H2 2023", "2023-7 2023-12"],
    ["Jan-Mar 2023", "2023-1 2023-3"],
    ["January to March", "?-1 ?-3"],
    ["de janvier à mars 2023", "2023-1 2023-3"],
    ["من كانون الثاني إلى آذار 2023", "2023-1 2023-3"],
    ["Jan-Mar 2023 / كانون الثاني - آذار", "2023-1 2023-3"],
    ["Nov - Feb 2023", "2022-11 2023-2"],
    ["Nov 2022 - Feb 2023", "2022-11 2023-2"],
    ["01/2023 - 03/2023", "2023-1 2023-3"],
    ["2023-01 to 2023-03", "2023-1 2023-3"],
    ["March 2023", "2023-3 2023-3"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(["Q5 2023", "Q1 Q2", "Phase 1", "T-shirts", "H3", "1", "Jan or a little later than March", ""])(
    "%j is none",
    (text) => {
      expect(shown(text)).toBeUndefined();
    },
  );

  it("takes its year from elsewhere, and begins in the year before when it turns the year", () => {
    const span = parseSpan("Nov-Jan") ?? fail();
    expect(inYear(span, 2024)).toEqual({ from: { month: 11, year: 2023 }, to: { month: 1, year: 2024 } });
  });

  it("is read in every language, whatever stands between the months", () => {
    const named = fc.constantFrom(...Object.values(months).filter((list) => !list.includes("")));
    const sign = fc.constantFrom("-", " - ", "–", "/", " to ");
    const year = fc.integer({ min: 2000, max: 2099 });
    const two = fc.tuple(fc.nat(11), fc.nat(11)).filter(([one, other]) => one < other);
    fc.assert(
      fc.property(named, two, sign, year, (list, [one, other], between, in_) => {
        expect(shown(`${list[one] ?? ""}${between}${list[other] ?? ""} ${in_}`)).toBe(
          `${in_}-${one + 1} ${in_}-${other + 1}`,
        );
      }),
    );
  });
});

const fail = (): never => {
  throw new Error("no span");
};
