import fc from "fast-check";
import { contributorsOf, organisationsInCells } from "../../../src/disclosure/measures/contributors";
import {
  diversity,
  fewOrganisations,
  rowsOfFewOrganisations,
} from "../../../src/disclosure/measures/fewOrganisations";
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

const three = (): number => 3;

describe("organisations in a cell", () => {
  it("are counted at each level, with the rows behind the lone and the paired", () => {
    const counted = (place: DistinctValues) =>
      fewOrganisations([place, activity], contributorsOf(organisation), three);
    expect(counted(district)).toMatchObject({
      ...{ cells: 3, lone: 0, paired: 2, loneRows: [], pairedRows: [0, 1, 2, 3, 4] },
    });
    expect(counted(community)).toMatchObject({
      ...{ cells: 4, lone: 2, paired: 1, loneRows: [0, 1, 4], pairedRows: [2, 3] },
    });
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

  it("are as many as any row of the cell asks for", () => {
    const minimumOf = (row: number): number => (row === 6 ? 4 : 3);
    const asked = [[community, activity], contributorsOf(organisation), minimumOf] as const;
    expect(fewOrganisations(...asked)).toMatchObject({ more: 1, moreRows: [5, 6, 7] });
    expect(rowsOfFewOrganisations(...asked)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("are found alone behind a donor, an activity and a place", () => {
    const { loneRows } = fewOrganisations([donor, activity, district], contributorsOf(organisation), three);
    expect(loneRows).toEqual([0, 1, 2, 3, 4]);
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
