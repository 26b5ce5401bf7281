import { gridOf, single } from "./coercions";
import { readCriterion, type Criterion } from "./criteria";
import { takes, type FunctionTable } from "./functionTable";
import { sum } from "./maths";
import { average } from "./samples";
import { badValue, valid, type Argument, type CellValue, type Grid } from "./values";

/** A range and what its cells have to meet. */
interface Condition {
  readonly range: Grid;
  readonly holds: Criterion;
}

/** Walks the positions of the first range at which any of them holds something; gives how many there are. */
function walk(grids: readonly [Grid, ...Grid[]], visit: (row: number, column: number) => void): number {
  const [first] = grids;
  const height = Math.min(first.height, Math.max(...grids.map(({ rows }) => rows.length)));
  const width = Math.min(first.width, Math.max(...grids.map(({ rows }) => rows[0]?.length ?? 0)));
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) visit(row, column);
  return height * width;
}

/** The numbers of a range where all conditions are met. */
function numbersMet(values: Grid, conditions: readonly Condition[]): number[] {
  const numbers: number[] = [];
  const [first, ...others] = conditions;
  if (first === undefined) throw badValue;
  walk([first.range, values, ...others.map(({ range }) => range)], (row, column) => {
    if (!conditions.every(({ range, holds }) => holds(range.at(row, column)))) return;
    const value = valid(values.at(row, column));
    if (typeof value === "number") numbers.push(value);
  });
  return numbers;
}

/** How many positions meet all conditions, with those at the end that hold nothing. */
function countMet(conditions: readonly Condition[]): number {
  const [first, ...others] = conditions;
  if (first === undefined) throw badValue;
  let count = 0;
  const seen = walk([first.range, ...others.map(({ range }) => range)], (row, column) => {
    if (conditions.every(({ range, holds }) => holds(range.at(row, column)))) count += 1;
  });
  return conditions.every(({ holds }) => holds(null)) ? count + first.range.size - seen : count;
}

/** Pairs of a range and a criterion, all ranges of one size. */
function conditionsOf(pairs: readonly Argument[]): readonly Condition[] {
  const conditions = pairs.flatMap((argument, index) =>
    index % 2 === 0 ? [{ range: gridOf(argument), holds: readCriterion(single(pairs[index + 1])) }] : [],
  );
  const [first] = conditions;
  const fits = ({ range }: Condition): boolean =>
    range.height === first?.range.height && range.width === first.range.width;
  if (pairs.length % 2 !== 0 || !conditions.every(fits)) throw badValue;
  return conditions;
}

type Total = (numbers: readonly number[]) => number;

/** "The actual cells are those that begin at the top left of the second range and correspond in size and shape to the first." */
const conditionally =
  (total: Total) =>
  (range: Grid, criterion: CellValue, values: Grid = range): number =>
    total(numbersMet(values, [{ range, holds: readCriterion(criterion) }]));

const byAll =
  (total: Total) =>
  (values: Grid, pairs: readonly Argument[]): number => {
    const conditions = conditionsOf(pairs);
    if (conditions.some(({ range }) => range.size !== values.size)) throw badValue;
    return total(numbersMet(values, conditions));
  };

/** What is counted and added under conditions. */
export const conditional: FunctionTable = {
  averageIf: takes("G e G?", conditionally(average)),
  averageIfs: takes("G P*", byAll(average)),
  countIf: takes("G e", (range: Grid, criterion: CellValue) =>
    countMet([{ range, holds: readCriterion(criterion) }]),
  ),
  countIfs: takes("P*", (pairs: readonly Argument[]) => countMet(conditionsOf(pairs))),
  sumIf: takes("G e G?", conditionally(sum)),
  sumIfs: takes("G P*", byAll(sum)),
};
