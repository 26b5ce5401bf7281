import fc from "fast-check";
import { contributorsOf } from "../../../src/disclosure/measures/contributors";
import { rowsOfFewOrganisations } from "../../../src/disclosure/measures/fewOrganisations";
import { frequencies, rowsBelow } from "../../../src/disclosure/measures/frequencies";
import { coarserColumn } from "../../../src/disclosure/repairs/coarser";
import type { Repair } from "../../../src/disclosure/repairs/repair";
import { repairRows, type RowsAtRisk } from "../../../src/disclosure/repairs/repairRows";
import { allSteps } from "../../../src/disclosure/steps";
import { distinctValues, writtenOut, type DistinctValues } from "../../../src/table/relations/distinct";
import { columnsFromText } from "../../support/disclosureColumns";

const [community, district, month, organisation] = columnsFromText(`
  Amber | North | January  | org 1
  Amber | North | January  | org 2
  Amber | North | January  | org 3
  Birch | North | January  | org 1
  Cedar | North | January  | org 2
  Dogwood | North | January | org 3
  Elm   | South | January  | org 1
  Elm   | South | February | org 2
  Elm   | South | March    | org 3`) as [DistinctValues, DistinctValues, DistinctValues, DistinctValues];

const quarter = coarserColumn(month, () => "first quarter");
const toDistrict: Repair = { steps: [new Map([[0, district]])] };
const toQuarter: Repair = { steps: [new Map([[1, quarter]])] };
const blank = (column: DistinctValues): DistinctValues => coarserColumn(column, () => undefined);
/** Behind whose cell fewer than three organisations stand. */
const fewBehind =
  (reporting: DistinctValues): RowsAtRisk =>
  (keys) =>
    rowsOfFewOrganisations(keys, contributorsOf(reporting), () => 3);
const atRisk = fewBehind(organisation);

const repaired = (repairs: readonly Repair[]) => allSteps(repairRows([community, month], atRisk, repairs));

describe("repairing the rows at risk", () => {
  it("leaves alone the rows that are not", () => {
    const { columns, left } = repaired([toDistrict]);
    expect(writtenOut(columns[0] as DistinctValues)).toEqual([
      ...["Amber", "Amber", "Amber", "North", "North", "North", "South", "South", "South"],
    ]);
    expect(left).toEqual([6, 7, 8]);
  });

  it("takes the step that makes most rows safe first, measures again, and says what changed", () => {
    const { columns, changed, changedRows, left, stepsOf } = repaired([toDistrict, toQuarter]);
    expect(left).toEqual([]);
    expect(writtenOut(columns[1] as DistinctValues).slice(6)).toEqual(Array(3).fill("first quarter"));
    expect(changedRows[0]).toContain(3);
    expect(changed).toBe((changedRows[0]?.length ?? 0) + (changedRows[1]?.length ?? 0));
    expect(stepsOf.map((steps) => [...steps])).toEqual([
      [0, 0, 0, 1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0, 1, 1, 1],
    ]);
  });

  it("blanks single cells where that was chosen", () => {
    const fewAlike: RowsAtRisk = (keys) => rowsBelow(frequencies(keys, 9), 3);
    const { columns, left } = allSteps(
      repairRows([community], fewAlike, [{ steps: [new Map([[0, blank(community)]])] }]),
    );
    expect(writtenOut(columns[0] as DistinctValues)).toEqual([
      ...["Amber", "Amber", "Amber", "", "", "", "Elm", "Elm", "Elm"],
    ]);
    expect(left).toEqual([3, 4, 5]);
  });

  it("changes nothing where nothing is at risk, or nothing was chosen", () => {
    expect(allSteps(repairRows([community], () => [], [toDistrict])).changed).toBe(0);
    expect(repaired([])).toMatchObject({ changed: 0, left: [3, 4, 5, 6, 7, 8] });
  });

  it("says of every row it leaves at risk, and touches no row that was safe", () => {
    const value = fc.nat(7);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, fc.nat(4)), { minLength: 1, maxLength: 40 }), (rows) => {
        const place = distinctValues(rows.map(([at]) => at));
        const time = distinctValues(rows.map(([, at]) => at));
        const risk = fewBehind(distinctValues(rows.map(([, , who]) => who)));
        const around = (size: number) =>
          coarserColumn(place, (at) => `${size}: ${Math.floor(Number(at) / size)}`);
        const repairs: readonly Repair[] = [
          { steps: [2, 4].map((size) => new Map([[0, around(size)]])) },
          { steps: [new Map([[1, blank(time)]])] },
        ];
        const risky = new Set(risk([place, time]));
        const { columns, changedRows, left } = allSteps(repairRows([place, time], risk, repairs));
        expect(risk(columns)).toEqual(left);
        expect(changedRows.flat().filter((row) => !risky.has(row))).toEqual([]);
      }),
    );
  });
});
