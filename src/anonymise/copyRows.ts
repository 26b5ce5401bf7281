import type { Codebook } from "../codebook/codebook";
import type { Rule } from "../protocol/rule";
import type { Table } from "../table/table";
import { rowsOfFocalPoints } from "./focalPoints";
import { only, rowsOfSomebody, withoutRowsOf } from "./leaveOut";
import { asksForOneFocalPoint } from "./oneContact";
import type { Recipe } from "./recipe";

/** The rows that go into a copy. */
export interface CopyRows {
  readonly table: Table;
  /** Of organisations that stopped sharing, or did not agree. */
  readonly leftOut: number;
  /** Of organisations of which another focal point is in the copy. */
  readonly otherFocalPoints: number;
}

/** In contact information each organisation consents for itself: where nobody is named nobody consented. */
const asksEachForConsent = ({ informationType, conditions }: Rule): boolean =>
  informationType === "contacts" && conditions.includes("consent-of-organisation");

export const rowsForCopy = (
  table: Table,
  { rule, leaveOut, focalPoints }: Pick<Recipe, "rule" | "leaveOut" | "focalPoints">,
  codebook: Codebook,
): CopyRows => {
  const shared = withoutRowsOf(table, leaveOut, codebook);
  const agreed = asksEachForConsent(rule) ? only(shared, rowsOfSomebody(shared)) : shared;
  const rows = asksForOneFocalPoint(rule) ? rowsOfFocalPoints(agreed, focalPoints, codebook) : undefined;
  const last = rows === undefined ? agreed : only(agreed, rows);
  return {
    table: last,
    leftOut: table.rowCount - agreed.rowCount,
    otherFocalPoints: agreed.rowCount - last.rowCount,
  };
};
