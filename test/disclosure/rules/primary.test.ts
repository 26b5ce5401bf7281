import { isDominated, primaryCells } from "../../../src/disclosure/rules/primary";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import { tableFromText } from "../../support/disclosureTable";

const meaning = { subClusterOf: () => undefined };

describe("dominance", () => {
  it("is as printed: 56,600 - 47,600 - 8,002 = 998, below 15 % of the largest", () => {
    const shares = Float64Array.of(47600, 8002, 998);
    expect(isDominated(shares, 56600, { pPercent: 15 })).toBe(true);
    expect(isDominated(shares, 56600, { pPercent: 2 })).toBe(false);
  });

  it("is two organisations with more than nine tenths, where that rule is chosen", () => {
    const rule = { largestShare: { largest: 2, share: 0.9 } };
    expect(isDominated(Float64Array.of(50, 41, 9), 100, rule)).toBe(true);
    expect(isDominated(Float64Array.of(50, 40, 10), 100, rule)).toBe(false);
  });
});

describe("primary cells", () => {
  const { table, cell } = tableFromText(
    `
    Amber | cash | org 1 | 40
    Amber | cash | org 2 | 40
    Birch | cash | org 1 | 40
    Birch | cash | org 2 | 40
    Birch | cash | org 3 | 40
    Cedar | cash | org 1 | 2
    Cedar | cash | org 2 | 1
    Cedar | cash | org 3 | 1
    Dogwood | cash | org 1 | 0`,
    [1, 1],
  );
  const reasons = (rules = defaultRules, of: (cell: number) => string | undefined = () => undefined) => {
    const found = primaryCells(table, rules, { subClusterOf: of });
    return (place: string) => found.find((one) => one.cell === cell(place, "cash"))?.reasons;
  };

  it("have fewer than three organisations, few people, or one that dominates", () => {
    expect(reasons()("Amber")).toEqual(["few-organisations", "dominance"]);
    expect(reasons()("Birch")).toBeUndefined();
    expect(reasons()("Cedar")).toEqual(["few-people"]);
  });

  it("are judged by their sub-cluster: zeros tell something for GBV", () => {
    expect(reasons()("Dogwood")).toBeUndefined();
    expect(reasons(defaultRules, () => "gbv")("Dogwood")).toEqual(["sensitive-zero"]);
  });

  it("must stay a tenth uncertain, one person at least, and never below nobody", () => {
    const of = (place: string) =>
      primaryCells(table, defaultRules, meaning).find((one) => one.cell === cell(place, "cash"));
    expect(of("Amber")).toMatchObject({ below: 8, above: 8 });
    expect(of("Cedar")).toMatchObject({ below: 1, above: 1 });
  });

  it("are those that hold all people of a total, in the dimension that is called sensitive", () => {
    const kinds = tableFromText(
      `
      Amber | violence | org 1 | 20
      Amber | violence | org 2 | 20
      Amber | violence | org 3 | 20
      Birch | neglect  | org 1 | 20
      Birch | violence | org 2 | 20
      Birch | violence | org 3 | 20
      Birch | violence | org 1 | 20`,
      [1, 1],
    );
    const found = primaryCells(kinds.table, defaultRules, { ...meaning, sensitiveDimension: 1 });
    expect(found.find((one) => one.cell === kinds.cell("Amber", "violence"))?.reasons).toEqual(["full-cell"]);
    expect(found.find((one) => one.cell === kinds.cell("Birch", "violence"))).toBeUndefined();
  });
});
