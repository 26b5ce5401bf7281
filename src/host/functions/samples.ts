import { sum } from "./maths";
import { badNumber, divisionByZero } from "./values";

/** Numbers of a sample or a whole population, in any order. */
export type Numbers = readonly number[];

export function average(numbers: Numbers): number {
  if (numbers.length === 0) throw divisionByZero;
  return sum(numbers) / numbers.length;
}

/** The sum of a power of the deviations from the mean. */
export function deviations(numbers: Numbers, power = 2): number {
  const mean = average(numbers);
  return sum(numbers.map((each) => (each - mean) ** power));
}

/** `lost` is 1 for a sample and 0 for a whole population. */
export function variance(numbers: Numbers, lost: 0 | 1): number {
  if (numbers.length <= lost) throw divisionByZero;
  return deviations(numbers) / (numbers.length - lost);
}

export const spread = (numbers: Numbers, lost: 0 | 1): number => Math.sqrt(variance(numbers, lost));

export const largest = (numbers: Numbers): number => most(numbers, (one, best) => one > best);

export const smallest = (numbers: Numbers): number => most(numbers, (one, best) => one < best);

function most(numbers: Numbers, isBetter: (one: number, best: number) => boolean): number {
  return numbers.reduce((best, each) => (isBetter(each, best) ? each : best), numbers[0] ?? 0);
}

export function geometricMean(numbers: Numbers): number {
  if (numbers.length === 0 || numbers.some((each) => each <= 0)) throw badNumber;
  return Math.exp(average(numbers.map(Math.log)));
}

export function harmonicMean(numbers: Numbers): number {
  if (numbers.length === 0 || numbers.some((each) => each <= 0)) throw badNumber;
  return 1 / average(numbers.map((each) => 1 / each));
}

export function skew(numbers: Numbers): number {
  const count = numbers.length;
  const deviation = count < 3 ? 0 : spread(numbers, 1);
  if (deviation === 0) throw divisionByZero;
  return (count / ((count - 1) * (count - 2))) * (deviations(numbers, 3) / deviation ** 3);
}

export function skewOfPopulation(numbers: Numbers): number {
  const deviation = numbers.length < 3 ? 0 : spread(numbers, 0);
  if (deviation === 0) throw divisionByZero;
  return deviations(numbers, 3) / numbers.length / deviation ** 3;
}

export function kurtosis(numbers: Numbers): number {
  const n = numbers.length;
  const deviation = n < 4 ? 0 : spread(numbers, 1);
  if (deviation === 0) throw divisionByZero;
  const raw = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return raw * (deviations(numbers, 4) / deviation ** 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}
