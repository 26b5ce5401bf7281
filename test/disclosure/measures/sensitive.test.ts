import { groupDisclosure } from "../../../src/disclosure/measures/groupDisclosure";
import { smallCounts } from "../../../src/disclosure/measures/smallCounts";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import type { DistinctValues } from "../../../src/table/relations/distinct";
import { columnsFromText } from "../../support/disclosureColumns";

describe("small counts", () => {
  it("are judged by the sub-cluster of their row; zero and nothing are no count", () => {
    const subClusters = ["gbv", "mine-action", "mine-action", "child-protection", undefined, "gbv"];
    const people = Float64Array.of(9, 9, 4, 10, 0, NaN);
    expect(smallCounts(people, (row) => subClusters[row], defaultRules)).toEqual([
      { row: 0, people: 9, minimum: 10 },
      { row: 2, people: 4, minimum: 5 },
    ]);
  });
});

describe("group disclosure", () => {
  it("is a place all of whose rows say the same; one row alone is none, and neither are blanks", () => {
    const [place, status] = columnsFromText(`
      Amber | survivor
      Amber | survivor
      Birch | survivor
      Birch | witness
      Cedar | survivor
      Dogwood | -
      Dogwood | -`) as [DistinctValues, DistinctValues];
    expect(groupDisclosure([place], status)).toEqual({ cells: 1, rows: [0, 1] });
  });
});
