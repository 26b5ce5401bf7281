import type { Steps } from "../../disclosure/steps";
import { tryRepair, type TriedRepair } from "./repairColumns";
import {
  isBetterPlan,
  mayBecomeBetter,
  outcomeKey,
  planAfter,
  rowsLeft,
  type RepairPlan,
} from "./repairPlan";
import { waysFor } from "./repairs";
import type { RepairWay, Risk, RiskDecisions } from "./riskDecisions";
import { isFurther, usefulRepairs } from "./usefulRepairs";

/** What is to be done next in a plan: a repair of the first of these risks that one of the ways helps. */
interface Turn {
  readonly plan: RepairPlan;
  readonly risks: readonly Risk[];
  /** Only these; undefined is all that are left for the risk. */
  readonly ways?: readonly RepairWay[];
}

/**
 * Looks for the best plan as a patient person would: risk after risk, each by its most useful repair, until nothing helps
 * any more; then every other choice on the way, each followed to its end in the same manner, the smallest departures first. A
 * plan that costs more than the best is given up, for whatever is added costs more.
 */
export class RepairSearch {
  #best: RepairPlan;
  #tries = 0;
  #share = 0;
  readonly #atFirst: number;
  #isHurried = false;
  #isFirstPath = true;
  readonly #turns: Turn[];
  readonly #met = new Set<string>();

  constructor(
    start: RepairPlan,
    private readonly decisions: RiskDecisions,
    private readonly mostTries: number,
  ) {
    this.#best = start;
    this.#atFirst = rowsLeft(start);
    this.#turns = [this.#turnOf(start)];
  }

  /** The best plan there is, or that was found; the first way through is always gone to its end. */
  *run(): Steps<RepairPlan> {
    for (let turn = this.#turns.shift(); turn !== undefined; turn = this.#turns.shift()) {
      let next: Turn | undefined = turn;
      while (next !== undefined && !this.#isOver()) next = yield* this.#take(next);
      this.#isFirstPath = false;
      if (this.#isOver()) break;
    }
    return this.#best;
  }

  #isOver(): boolean {
    return !this.#isFirstPath && (this.#isHurried || this.#tries >= this.mostTries);
  }

  /** The first way through is half of the work, for on a large sheet it takes all the time there is. */
  #shareOf(plan: RepairPlan): number {
    const settled = 1 - rowsLeft(plan) / this.#atFirst;
    const tried = Math.min(1, this.#tries / this.mostTries);
    this.#share = Math.max(this.#share, this.#isFirstPath ? settled / 2 : (1 + tried) / 2);
    return this.#share;
  }

  #turnOf(plan: RepairPlan): Turn {
    return { plan, risks: [...plan.open.keys()] };
  }

  *#take({ plan, risks: [risk, ...others], ways }: Turn): Steps<Turn | undefined> {
    if (risk === undefined || !mayBecomeBetter(plan, this.#best)) return undefined;
    const [first, ...rest] = yield* this.#useful(plan, risk, ways ?? this.#waysLeft(plan, risk));
    if (first === undefined) return { plan, risks: others };
    for (const { effect } of rest) this.#turns.push({ plan, risks: [risk], ways: [effect.repair.way] });
    if (others.length > 0) this.#turns.push({ plan, risks: others });
    return this.#weigh(planAfter(plan, first, this.decisions));
  }

  #waysLeft({ state, effects }: RepairPlan, risk: Risk): readonly RepairWay[] {
    return waysFor(risk, state).filter((way) => isFurther(way, risk, effects.at(-1)?.repair));
  }

  *#useful(plan: RepairPlan, risk: Risk, ways: readonly RepairWay[]): Steps<readonly TriedRepair[]> {
    const tried: TriedRepair[] = [];
    for (const way of ways) {
      tried.push(tryRepair(plan.state, { risk, way }, plan.open.get(risk)));
      this.#tries += 1;
      const pace = yield this.#shareOf(plan);
      if (pace === "hurry") this.#isHurried = true;
    }
    return usefulRepairs(tried);
  }

  /** Keeps the plan when it is the best, and says how it goes on; undefined where it was met before. */
  #weigh(plan: RepairPlan): Turn | undefined {
    const key = outcomeKey(plan);
    if (this.#met.has(key)) return undefined;
    this.#met.add(key);
    if (isBetterPlan(plan, this.#best)) this.#best = plan;
    return this.#turnOf(plan);
  }
}
