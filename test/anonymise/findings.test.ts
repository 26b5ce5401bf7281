import { tableFromText } from "../support/table";
import { makeCopy } from "./make";

describe("the findings of a column", () => {
  test("are one for each kind of thing, however many organisations were named, with the first of them", () => {
    const letters = ["A", "B", "C", "D", "E", "F"];
    const rows = letters.map((letter) => `Sun ${letter}ctor | done by Sun ${letter}ctor`).join("\n");
    const { findings } = makeCopy(
      tableFromText(`
        organisation | status
        Organisation | Status
        ${rows}`),
    ).report;
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: "replaced-organisation", rows: [1, 2, 3, 4, 5, 6] });
    expect(finding?.data.count).toBe(6);
    expect(finding?.data.names).toMatch(/^(Sun .ctor, ){5}…$/);
  });
});
