import { sheetRowOf } from "../../table/table";
import type { Applied } from "../apply";
import { handlingOf } from "../handling";
import type { RowsInOriginal } from "./copyMeasures";

/** The rows of the original behind rows of the copy, at a column of the copy. */
export type InOriginal = (rows: readonly number[], column?: number) => RowsInOriginal;

/** A person who looks at rows looks at their finest place first, else at the first column. */
const placeColumn = ({ copy }: Applied): number => {
  const places = copy.columns.map(({ role }) => handlingOf[role].kind === "place");
  return Math.max(0, places.lastIndexOf(true));
};

/** As `InOriginal`, of rows by their positions in the table. */
export const fromTable = (made: Applied): InOriginal => {
  const { table, columns } = made.origin;
  const finest = placeColumn(made);
  return (positions, column = finest) => {
    const found = positions.map((position) => sheetRowOf(table, position));
    return { column: columns[column] ?? 0, rows: found.sort((one, other) => one - other) };
  };
};

/** From rows of a copy to those of its original. */
export const wayBack = (made: Applied): InOriginal => {
  const ofPositions = fromTable(made);
  const { order } = made.origin;
  return (rows, column) =>
    ofPositions(
      rows.map((row) => order[row] ?? 0),
      column,
    );
};
