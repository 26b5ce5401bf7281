import { takes, type FunctionTable } from "./functionTable";
import { fromLibrary } from "./library";
import { roman } from "./roman";
import { badNumber, divisionByZero } from "./values";

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const product = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((total, each) => total * each, 1);

/** Rounds up to a multiple, whatever the signs: "regardless of the sign of number, the number is rounded up". */
const ceilingPrecise = (number: number, significance = 1): number =>
  significance === 0 ? 0 : Math.ceil(number / Math.abs(significance)) * Math.abs(significance);

function mod(number: number, divisor: number): number {
  if (divisor === 0) throw divisionByZero;
  return number - divisor * Math.floor(number / divisor);
}

function randBetween(bottom: number, top: number): number {
  const [least, most] = [Math.ceil(bottom), Math.floor(top)];
  if (least > most) throw badNumber;
  return least + Math.floor(Math.random() * (most - least + 1));
}

/** 171! is more than a number of Excel can be. */
const largestFactorial = 170;

function factorial(number: number): number {
  const given = Math.trunc(number);
  if (given < 0 || given > largestFactorial) throw badNumber;
  let result = 1;
  for (let factor = 2; factor <= given; factor += 1) result *= factor;
  return result;
}

/** Mathematics and trigonometry. */
export const maths: FunctionTable = {
  ...fromLibrary(`
    abs n
    acos n
    acosh n
    acot n
    acoth n
    arabic t
    asin n
    asinh n
    atan n
    atan2 n n
    atanh n
    base n n n?
    bitand n n
    bitlshift n n
    bitor n n
    bitrshift n n
    bitxor n n
    ceiling_Math n n? n?
    combin n n
    combina n n
    cos n
    cosh n
    cot n
    coth n
    csc n
    csch n
    decimal t n
    degrees n
    even n
    exp n
    factDouble n
    floor_Math n n? n?
    floor_Precise n n?
    gcd N*
    int n
    lcm N*
    ln n
    log n n?
    log10 n
    mround n n
    multiNomial N*
    odd n
    pi
    power n n
    quotient n n
    radians n
    round n n
    roundDown n n
    roundUp n n
    sec n
    sech n
    seriesSum n n n N
    sign n
    sin n
    sinh n
    sqrt n
    sqrtPi n
    tan n
    tanh n
    trunc n n?
  `),
  ceiling_Precise: takes("n n?", ceilingPrecise),
  ecma_Ceiling: takes("n n?", ceilingPrecise),
  fact: takes("n", factorial),
  iso_Ceiling: takes("n n?", ceilingPrecise),
  mod: takes("n n", mod),
  roman: takes("n v?", (number: number, form?: number | boolean) => roman(number, form)),
  product: takes("N*", product),
  rand: takes("", () => Math.random()),
  randBetween: takes("n n", randBetween),
  sum: takes("N*", sum),
  sumSq: takes("N*", (numbers: readonly number[]) => sum(numbers.map((each) => each * each))),
};
