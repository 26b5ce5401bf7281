import { distinctValues, type DistinctValues } from "../../src/table/relations/distinct";

/**
 * Columns from text: a line a row, `|` between columns, `-` for a blank.
 *
 * @example const [place, activity] = columnsFromText("Atma | cash\nAzaz | -")
 */
export const columnsFromText = (text: string): readonly DistinctValues[] => {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replace(/^-$/, "")));
  return (rows[0] ?? []).map((_, column) => distinctValues(rows.map((row) => row[column] ?? "")));
};
