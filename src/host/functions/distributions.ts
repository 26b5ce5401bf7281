import { takes, type FunctionTable } from "./functionTable";
import { fromLibrary, libraryFormula } from "./library";
import { badNumber, divisionByZero, finite, valid, type CellValue } from "./values";

/** Lanczos' coefficients for g = 7 and nine terms: 15 digits. */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** The gamma function; below one half by its reflection. */
function gamma(x: number): number {
  if (Number.isInteger(x) && x <= 0) throw badNumber;
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  const [first = 1, ...others] = lanczos;
  const sum = others.reduce((total, coefficient, index) => total + coefficient / (x + index), first);
  const base = x + 6.5;
  return finite(Math.sqrt(2 * Math.PI) * base ** (x - 0.5) * Math.exp(-base) * sum);
}

const betaDistribution = libraryFormula("BETA.DIST");
const rightTailOfT = libraryFormula("T.DIST.RT");
const logGamma = libraryFormula("GAMMALN");

function numeric(value: CellValue): number {
  const sound = valid(value);
  if (typeof sound !== "number") throw badNumber;
  return sound;
}

/** The library takes the density on the unit interval; a wider one thins it. */
function beta(x: number, alpha: number, beta: number, cumulative: boolean, from = 0, to = 1): number {
  if (alpha <= 0 || beta <= 0 || x < from || x > to || from === to) throw badNumber;
  return numeric(betaDistribution(x, alpha, beta, cumulative, from, to)) / (cumulative ? 1 : to - from);
}

function studentT(x: number, freedom: number, cumulative: boolean): number {
  const degrees = Math.trunc(freedom);
  if (degrees < 1) throw cumulative ? badNumber : divisionByZero;
  if (cumulative) {
    const tail = numeric(rightTailOfT(Math.abs(x), degrees));
    return x >= 0 ? 1 - tail : tail;
  }
  const scale = numeric(logGamma((degrees + 1) / 2)) - numeric(logGamma(degrees / 2));
  return (Math.exp(scale) / Math.sqrt(degrees * Math.PI)) * (1 + x ** 2 / degrees) ** (-(degrees + 1) / 2);
}

/** Distributions, their inverses and what is tested by them. */
export const distributions: FunctionTable = {
  ...fromLibrary(`
    beta_Inv n n n n? n?
    binom_Dist n n n b
    binom_Dist_Range n n n n?
    binom_Inv n n n
    chiSq_Dist n n b
    chiSq_Dist_RT n n
    chiSq_Inv n n
    chiSq_Inv_RT n n
    confidence_Norm n n n
    confidence_T n n n
    expon_Dist n n b
    f_Dist n n n b
    f_Dist_RT n n n
    f_Inv n n n
    f_Inv_RT n n n
    fisher n
    fisherInv n
    gamma_Dist n n n b
    gamma_Inv n n n
    gammaLn n
    gammaLn_Precise n
    gauss n
    hypGeom_Dist n n n n b
    logNorm_Dist n n n b
    logNorm_Inv n n n
    negBinom_Dist n n n b
    norm_Dist n n n b
    norm_Inv n n n
    norm_S_Dist n b
    norm_S_Inv n
    permut n n
    permutationa n n
    phi n
    poisson_Dist n n b
    standardize n n n
    t_Dist_2T n n
    t_Dist_RT n n
    t_Inv n n
    t_Inv_2T n n
    weibull_Dist n n n b
    z_Test N n n?
  `),
  beta_Dist: takes("n n n b n? n?", beta),
  gamma: takes("n", gamma),
  t_Dist: takes("n n b", studentT),
};
