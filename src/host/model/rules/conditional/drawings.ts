import type {
  ConditionalRule,
  DataBarRule,
  Icon,
  Threshold,
} from "../../../../package/conditional/storedConditionalFormat";
import type { Area } from "../../../../package/workbook";
import { knownNumber } from "../lookUp";
import type { Surroundings } from "./condition";
import { percentile, sortedNumbers } from "./statistics";

/** A bar behind a cell's text: from and to which share of the cell's width, counted from where bars begin. */
export interface Bar {
  readonly rule: DataBarRule;
  readonly from: number;
  readonly to: number;
  /** Where the axis stands, as a share of the width. */
  readonly axis: number | undefined;
  readonly isNegative: boolean;
}

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

/** Where a threshold lies among the numbers; undefined where only calculating would tell. */
function limitOf(
  { type, value }: Threshold,
  sorted: Float64Array,
  { model, sheet }: Surroundings,
): number | undefined {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const given = () => knownNumber(model, sheet, value);
  switch (type) {
    case "min":
      return least;
    case "max":
      return most;
    case "autoMin":
      return Math.min(0, least);
    case "autoMax":
      return Math.max(0, most);
    case "num":
    case "formula":
      return given();
    case "percent": {
      const share = given();
      return share === undefined ? undefined : least + ((most - least) * share) / 100;
    }
    case "percentile": {
      const share = given();
      return share === undefined ? undefined : percentile(sorted, share / 100);
    }
  }
}

const limitsOf = (thresholds: readonly Threshold[], sorted: Float64Array, around: Surroundings) => {
  const limits = thresholds.map((threshold) => limitOf(threshold, sorted, around));
  return limits.every((limit) => limit !== undefined) ? limits : undefined;
};

const share = (value: number, low: number, high: number): number =>
  high === low ? (value < low ? 0 : 1) : Math.max(0, Math.min(1, (value - low) / (high - low)));

function mixed(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

type Numbered<Drawn> = (value: number) => Drawn | undefined;

/** The colour of a number in a scale. */
export function colorScaleOf(
  { points }: RuleOf<"colorScale">,
  areas: readonly Area[],
  around: Surroundings,
): Numbered<string> {
  const limits = limitsOf(points, sortedNumbers(around.sheet, areas), around);
  return (value) => {
    if (!limits) return undefined;
    const next = limits.findIndex((limit) => value < limit);
    const at = next < 0 ? points.length - 1 : Math.max(1, next);
    const [from, to] = [points[at - 1], points[at]];
    const part = share(value, limits[at - 1] ?? 0, limits[at] ?? 0);
    return from && to && mixed(from.color, to.color, part);
  };
}

/** The bar of a number. */
export function dataBarOf(rule: DataBarRule, areas: readonly Area[], around: Surroundings): Numbered<Bar> {
  const limits = limitsOf([rule.low, rule.high], sortedNumbers(around.sheet, areas), around);
  return (value) => {
    const [low, high] = limits ?? [];
    return low === undefined || high === undefined ? undefined : barOf(rule, value, low, high);
  };
}

function barOf(rule: DataBarRule, value: number, low: number, high: number): Bar {
  const isNegative = value < 0;
  const drawn = { rule, isNegative };
  if (rule.axis === "none" || (rule.axis === "automatic" && low >= 0))
    return { ...drawn, from: 0, to: share(value, low, high), axis: undefined };
  const far = Math.max(Math.abs(low), Math.abs(high));
  const [least, most] = rule.axis === "middle" ? [-far, far] : [low, Math.max(high, 0)];
  const axis = share(0, least, most);
  const end = share(value, least, most);
  return { ...drawn, axis, from: Math.min(axis, end), to: Math.max(axis, end) };
}

/** The icon of a number. */
export function iconOf(
  rule: RuleOf<"iconSet">,
  areas: readonly Area[],
  around: Surroundings,
): Numbered<Icon> {
  const { thresholds, icons, set, isReversed } = rule;
  const limits = limitsOf(thresholds, sortedNumbers(around.sheet, areas), around);
  return (value) => {
    if (!limits) return undefined;
    const reached = limits.filter(
      (limit, index) => index === 0 || (thresholds[index]?.isInclusive ? value >= limit : value > limit),
    );
    const at = reached.length - 1;
    const index = isReversed ? thresholds.length - 1 - at : at;
    return icons?.[at] ?? { set, index };
  };
}
