import { takes, type FunctionTable } from "./functionTable";
import { ascending, cut, kth, percentileExc, percentileInc, rank, standing, trimmedMean } from "./ranks";
import {
  average,
  deviations,
  geometricMean,
  harmonicMean,
  kurtosis,
  largest,
  skew,
  skewOfPopulation,
  smallest,
  spread,
  variance,
  type Numbers,
} from "./samples";
import type { CellValue, Grid } from "./values";

const isFilled = (cell: CellValue): boolean => cell !== null;
const isNumber = (cell: CellValue): boolean => typeof cell === "number";
/** "COUNTBLANK: cells with formulas that return "" (empty text) are also counted." */
const isBlank = (cell: CellValue): boolean => cell === null || cell === "";

const countOf = (holds: (cell: CellValue) => boolean) =>
  takes("V*", (cells: readonly CellValue[]) => cells.filter(holds).length);

/** Descriptions of lists of numbers. */
export const statistics: FunctionTable = {
  aveDev: takes("N*", (numbers: Numbers) => {
    const mean = average(numbers);
    return average(numbers.map((each) => Math.abs(each - mean)));
  }),
  average: takes("N*", average),
  averageA: takes("A*", average),
  count: countOf(isNumber),
  countA: countOf(isFilled),
  countBlank: takes("G", (grid: Grid) => grid.size - grid.cells.filter((cell) => !isBlank(cell)).length),
  devSq: takes("N*", (numbers: Numbers) => deviations(numbers)),
  geoMean: takes("N*", geometricMean),
  harMean: takes("N*", harmonicMean),
  kurt: takes("N*", kurtosis),
  large: takes("N n", (numbers: Numbers, k: number) => kth(ascending(numbers).reverse(), k)),
  max: takes("N*", largest),
  maxA: takes("A*", largest),
  median: takes("N*", (numbers: Numbers) => percentileInc(numbers, 0.5)),
  min: takes("N*", smallest),
  minA: takes("A*", smallest),
  percentile_Exc: takes("N n", percentileExc),
  percentile_Inc: takes("N n", percentileInc),
  percentRank_Exc: takes("N n n?", (numbers: Numbers, x: number, digits?: number) =>
    cut((standing(numbers, x) + 1) / (numbers.length + 1), digits),
  ),
  percentRank_Inc: takes("N n n?", (numbers: Numbers, x: number, digits?: number) =>
    cut(numbers.length === 1 ? 1 : standing(numbers, x) / (numbers.length - 1), digits),
  ),
  quartile_Exc: takes("N n", (numbers: Numbers, part: number) =>
    percentileExc(numbers, Math.trunc(part) / 4),
  ),
  quartile_Inc: takes("N n", (numbers: Numbers, part: number) =>
    percentileInc(numbers, Math.trunc(part) / 4),
  ),
  rank_Avg: takes("n N n?", (number: number, numbers: Numbers, order?: number) => {
    const [before, same] = rank(number, numbers, order);
    return before + (same + 1) / 2;
  }),
  rank_Eq: takes(
    "n N n?",
    (number: number, numbers: Numbers, order?: number) => rank(number, numbers, order)[0] + 1,
  ),
  skew: takes("N*", skew),
  skew_p: takes("N*", skewOfPopulation),
  small: takes("N n", (numbers: Numbers, k: number) => kth(ascending(numbers), k)),
  stDev_P: takes("N*", (numbers: Numbers) => spread(numbers, 0)),
  stDev_S: takes("N*", (numbers: Numbers) => spread(numbers, 1)),
  stDevA: takes("A*", (numbers: Numbers) => spread(numbers, 1)),
  stDevPA: takes("A*", (numbers: Numbers) => spread(numbers, 0)),
  trimMean: takes("N n", trimmedMean),
  var_P: takes("N*", (numbers: Numbers) => variance(numbers, 0)),
  var_S: takes("N*", (numbers: Numbers) => variance(numbers, 1)),
  varA: takes("A*", (numbers: Numbers) => variance(numbers, 1)),
  varPA: takes("A*", (numbers: Numbers) => variance(numbers, 0)),
};
