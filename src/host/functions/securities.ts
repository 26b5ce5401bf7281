import { Calendar } from "./calendar";
import { yearFraction } from "./dayCount";
import { takes, type FunctionTable, type WorksheetFunction } from "./functionTable";
import type { DateSystem } from "../model/numberFormat";
import { badNumber } from "./values";

function positive(...numbers: readonly number[]): void {
  if (numbers.some((each) => each <= 0)) throw badNumber;
}

/** The days of a Treasury bill, which runs a year at most. */
function billDays(settlement: number, maturity: number): number {
  const days = Math.floor(maturity) - Math.floor(settlement);
  if (days <= 0 || days > 366) throw badNumber;
  return days;
}

/** "For a Treasury bill"; `price` per 100 of face value. */
const bills: FunctionTable = {
  tbillEq: takes("n n n", (settlement: number, maturity: number, discount: number) => {
    positive(discount);
    return (365 * discount) / (360 - discount * billDays(settlement, maturity));
  }),
  tbillPrice: takes("n n n", (settlement: number, maturity: number, discount: number) => {
    positive(discount);
    return 100 * (1 - (discount * billDays(settlement, maturity)) / 360);
  }),
  tbillYield: takes("n n n", (settlement: number, maturity: number, price: number) => {
    positive(price);
    return ((100 - price) / price) * (360 / billDays(settlement, maturity));
  }),
};

/** Securities that pay once, at maturity or by their discount: everything follows from the share of the year. */
export function securities(dateSystem: DateSystem): FunctionTable {
  const calendar = new Calendar(dateSystem);
  const share = (from: number, to: number, basis?: number): number => {
    if (Math.floor(from) >= Math.floor(to)) throw badNumber;
    return yearFraction(calendar, from, to, basis);
  };
  /** What `reckon` makes of two amounts and the share of the year from settlement to maturity. */
  const byTwo = (reckon: (one: number, other: number, share: number) => number): WorksheetFunction =>
    takes(
      "n n n n n?",
      (settlement: number, maturity: number, one: number, other: number, basis?: number) => {
        positive(one, other);
        return reckon(one, other, share(settlement, maturity, basis));
      },
    );
  /** The same with the share from issue to maturity and from issue to settlement beside it. */
  const sinceIssue = (
    reckon: (rate: number, other: number, life: number, rest: number, past: number) => number,
  ): WorksheetFunction =>
    takes(
      "n n n n n n?",
      (settlement: number, maturity: number, issue: number, rate: number, other: number, basis?: number) =>
        reckon(
          ...([rate, other, share(issue, maturity, basis)] as const),
          ...([
            share(settlement, maturity, basis),
            yearFraction(calendar, issue, settlement, basis),
          ] as const),
        ),
    );
  return {
    ...bills,
    accrIntM: takes(
      "n n n n n?",
      (issue: number, settlement: number, rate: number, par: number, basis?: number) => {
        positive(rate, par);
        return par * rate * share(issue, settlement, basis);
      },
    ),
    disc: byTwo((price, redemption, years) => (redemption - price) / redemption / years),
    intRate: byTwo((investment, redemption, years) => (redemption - investment) / investment / years),
    priceDisc: byTwo((discount, redemption, years) => redemption * (1 - discount * years)),
    priceMat: sinceIssue(
      (rate, yields, life, rest, past) => (100 + life * rate * 100) / (1 + rest * yields) - past * rate * 100,
    ),
    received: byTwo((investment, discount, years) => investment / (1 - discount * years)),
    yieldDisc: byTwo((price, redemption, years) => (redemption / price - 1) / years),
    yieldMat: sinceIssue((rate, price, life, rest, past) => {
      const paid = price / 100 + past * rate;
      return (1 + life * rate - paid) / paid / rest;
    }),
  };
}
