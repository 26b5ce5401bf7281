import fc from "fast-check";
import { contributorsOf, organisationsInCells } from "../../../src/disclosure/measures/contributors";
import { diversity, fewOrganisations } from "../../../src/disclosure/measures/fewOrganisations";
import { groupedBy } from "../../../src/disclosure/measures/grouping";
import { distinctValues, type DistinctValues } from "../../../src/table/relations/distinct";
import { columnsFromText } from "../../support/disclosureColumns";

const [district, community, activity, organisation, donor] = columnsFromText(`
  North | Amber | cash | org 1 | fund 1
  North | Amber | cash | org 1 | fund 1
  North | Amber | kits | org 1 | fund 1
  North | Amber | kits | org 2 | fund 2
  North | Birch | cash | org 2 | fund 2
  South | Cedar | cash | org 1 | fund 1
  South | Cedar | cash | org 2 | fund 1
  South | Cedar | cash | org 3 | fund 1
`) as [DistinctValues, DistinctValues, DistinctValues, DistinctValues, DistinctValues];

describe("organisations in a cell", () => {
  it("are counted at each level, with the rows behind the lone and the paired", () => {
    const levels = [
      { level: "district", keys: [district, activity] },
      { level: "community", keys: [community, activity] },
    ];
    expect(fewOrganisations(levels, contributorsOf(organisation))).toMatchObject([
      { level: "district", cells: 3, lone: 0, paired: 2, loneRows: [], pairedRows: [0, 1, 2, 3, 4] },
      { level: "community", cells: 4, lone: 2, paired: 1, loneRows: [0, 1, 4], pairedRows: [2, 3] },
    ]);
  });

  it("are the l of each row", () => {
    expect([...diversity([community, activity], contributorsOf(organisation))]).toEqual([
      1, 1, 2, 2, 1, 3, 3, 3,
    ]);
  });

  it("may be several in one row, and are counted once", () => {
    const contributors = { at: Uint32Array.of(0, 1, 2), sets: [[0, 1], [1], []] };
    expect([...organisationsInCells(groupedBy([], 3), contributors)]).toEqual([2]);
  });

  it("are found alone behind a donor, an activity and a place", () => {
    const levels = [{ level: "donor", keys: [donor, activity, district] }];
    expect(fewOrganisations(levels, contributorsOf(organisation))[0]?.loneRows).toEqual([0, 1, 2, 3, 4]);
  });

  it("are what sets of names would count", () => {
    const row = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(5));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const column = (at: 0 | 1 | 2) => distinctValues(rows.map((values) => values[at]));
        const sets = rows.map(
          ([place, activity]) =>
            new Set(
              rows.filter((other) => other[0] === place && other[1] === activity).map((other) => other[2]),
            ).size,
        );
        expect([...diversity([column(0), column(1)], contributorsOf(column(2)))]).toEqual(sets);
      }),
    );
  });
});
