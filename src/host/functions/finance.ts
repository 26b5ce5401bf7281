import { takes, type FunctionTable } from "./functionTable";
import { fromLibrary } from "./library";
import { badNumber } from "./values";

/** What an asset loses in a period of its life when it loses a fixed share each; the first year may have fewer months. */
function declining(cost: number, salvage: number, life: number, period: number, months = 12): number {
  const [first, last] = [Math.trunc(months), Math.trunc(life) + (months < 12 ? 1 : 0)];
  const isSound = cost >= 0 && salvage >= 0 && life > 0 && period >= 1 && period <= last;
  if (!isSound || first < 1 || first > 12) throw badNumber;
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let lost = (cost * rate * first) / 12;
  let loss = lost;
  for (let year = 2; year <= Math.trunc(period); year += 1) {
    loss = (cost - lost) * rate * (year > life ? (12 - first) / 12 : 1);
    lost += loss;
  }
  return loss;
}

/** What later payments are worth today, the first after one period. */
const netPresentValue = (rate: number, payments: readonly number[]): number =>
  payments.reduce((total, payment, period) => total + payment / (1 + rate) ** (period + 1), 0);

/** Finance; dates are serial numbers. */
export const finance: FunctionTable = {
  ...fromLibrary(`
  coupDays n n n n?
  cumIPmt n n n n n n
  cumPrinc n n n n n n
  ddb n n n n n?
  dollarDe n n
  dollarFr n n
  effect n n
  fv n n n n? n?
  fvschedule n N
  ipmt n n n n n? n?
  irr N n?
  ispmt n n n n
  mirr N n n
  nominal n n
  nper n n n n? n?
  pduration n n n
  pmt n n n n? n?
  ppmt n n n n n? n?
  pv n n n n? n?
  rate n n n n? n? n?
  rri n n n
  sln n n n
  syd n n n n
  xirr N N n?
  xnpv n N N
`),
  db: takes("n n n n n?", declining),
  npv: takes("n N*", netPresentValue),
};
