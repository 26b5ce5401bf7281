import { readCriterion } from "./criteria";
import { takes, type FunctionTable } from "./functionTable";
import { sum } from "./maths";
import { average, largest, smallest, variance } from "./samples";
import { badNumber, badValue, valid, type CellValue, type Grid } from "./values";

const sameField = (one: CellValue, other: CellValue): boolean =>
  typeof one === "string" && typeof other === "string" && one.toUpperCase() === other.toUpperCase();

/** The column of a field: by the text of its heading, or its number from 1. */
function columnOf(database: Grid, field: CellValue): number {
  const [headings = []] = database.rows;
  const column =
    typeof field === "number" ? Math.trunc(field) - 1 : headings.findIndex((each) => sameField(each, field));
  if (column < 0 || column >= headings.length) throw badValue;
  return column;
}

/** In a database's criteria a text asks for all that begin with it; `="=text"` asks for the text itself. */
const criterionOf = (cell: CellValue) =>
  readCriterion(typeof cell === "string" && !/^[<>=]/.test(cell) ? `${cell}*` : cell);

/** Which rows of the database meet the criteria: all conditions of a row together, any of the rows. */
function rowsMet(database: Grid, criteria: Grid): readonly (readonly CellValue[])[] {
  const [headings = [], ...alternatives] = criteria.rows;
  const tests = alternatives.map((line) =>
    line.flatMap((cell, position) =>
      cell === null
        ? []
        : [{ column: columnOf(database, headings[position] ?? null), holds: criterionOf(cell) }],
    ),
  );
  return database.rows
    .slice(1)
    .filter((row) => tests.some((all) => all.every(({ column, holds }) => holds(row[column] ?? null))));
}

function cellsMet(database: Grid, field: CellValue, criteria: Grid): CellValue[] {
  const column = columnOf(database, field);
  return rowsMet(database, criteria).map((row) => row[column] ?? null);
}

const overNumbers = (total: (numbers: readonly number[]) => number) =>
  takes("G e G", (database: Grid, field: CellValue, criteria: Grid) => {
    const cells = cellsMet(database, field, criteria).map((cell) => valid(cell));
    return total(cells.filter((cell) => typeof cell === "number"));
  });

function countFilled(database: Grid, field: CellValue | undefined, criteria: Grid): number {
  if (field === undefined) return rowsMet(database, criteria).length;
  return cellsMet(database, field, criteria).filter((cell) => cell !== null).length;
}

/** "If no record matches the criteria, #VALUE!; if more than one record matches, #NUM!." */
function only(database: Grid, field: CellValue, criteria: Grid): CellValue {
  const [first, ...more] = cellsMet(database, field, criteria);
  if (first === undefined) throw badValue;
  if (more.length > 0) throw badNumber;
  return first ?? 0;
}

/** Functions on a list with headings, and criteria under the same headings. */
export const database: FunctionTable = {
  daverage: overNumbers(average),
  dcount: overNumbers((numbers) => numbers.length),
  dcountA: takes("G e G", countFilled),
  dget: takes("G e G", only),
  dmax: overNumbers(largest),
  dmin: overNumbers(smallest),
  dproduct: overNumbers((numbers) =>
    numbers.reduce((total, each) => total * each, numbers.length === 0 ? 0 : 1),
  ),
  dstDev: overNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  dstDevP: overNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  dsum: overNumbers(sum),
  dvar: overNumbers((numbers) => variance(numbers, 1)),
  dvarP: overNumbers((numbers) => variance(numbers, 0)),
};
