import { tableFromText } from "../support/table";
import { makeCopy, valuesUnder } from "./make";

describe("a community column", () => {
  const sheet = `
    organisation | community
    Organisation | Community
    Sun Aid      | Azaz
    Sun Aid      | Cedar Camp
    Sun Aid      | مخيم الأرز`;

  test("loses the camps and schools among its values when the rule goes no finer", () => {
    const made = makeCopy(tableFromText(sheet));
    expect([...valuesUnder(made, "Community")].sort()).toEqual(["Azaz", "[removed]", "[removed]"]);
    expect(made.report.findings).toEqual([
      expect.objectContaining({ key: "replaced-place", column: 1, rows: [2, 3] }),
    ]);
  });
});
