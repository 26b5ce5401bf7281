import type { ShownAxis } from "../../../model/charts/shown/shownChart";
import type { Box, Spot } from "./mark";

/** Where a value lies along an axis, from 0 at its beginning to 1 at its end; for categories the value is their number. */
export type Fraction = (value: number) => number;

export function fractionOf(axis: ShownAxis, count: number): Fraction {
  const plain = axis.scale === undefined ? ofCategories(axis.between, count) : ofNumbers(axis.scale);
  return axis.reversed ? (value) => 1 - plain(value) : plain;
}

const ofCategories = (between: boolean, count: number): Fraction =>
  between || count < 2 ? (index) => (index + 0.5) / Math.max(1, count) : (index) => index / (count - 1);

function ofNumbers({ minimum, maximum, logBase }: NonNullable<ShownAxis["scale"]>): Fraction {
  const scaled =
    logBase === undefined ? (value: number) => value : (value: number) => Math.log(Math.max(value, tiny));
  const [from, to] = logBase === undefined ? [minimum, maximum] : powersAround(minimum, maximum, logBase);
  const span = scaled(to) - scaled(from) || 1;
  return (value) => (scaled(value) - scaled(from)) / span;
}

const tiny = 1e-9;

/** A logarithmic axis goes from power to power. */
function powersAround(minimum: number, maximum: number, base: number): readonly [number, number] {
  const power = (value: number, round: (value: number) => number) =>
    base ** round(Math.log(value) / Math.log(base));
  const from = power(minimum > 0 ? minimum : 1, Math.floor);
  return [from, Math.max(power(Math.max(maximum, tiny), Math.ceil), from * base)];
}

/** No axis has room for more. */
const mostTicks = 200;

/** The values at an axis's major marks. */
export function ticksOf({
  minimum,
  maximum,
  majorUnit,
  logBase,
}: NonNullable<ShownAxis["scale"]>): readonly number[] {
  if (logBase !== undefined) {
    const [from, to] = powersAround(minimum, maximum, logBase);
    const count = Math.min(mostTicks, Math.round(Math.log(to / from) / Math.log(logBase)));
    return Array.from({ length: count + 1 }, (_, index) => from * logBase ** index);
  }
  const count = Math.floor((maximum - minimum) / majorUnit + 1e-9);
  if (!(count >= 0) || count > mostTicks) return [minimum, maximum];
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((minimum + index * majorUnit).toPrecision(12)),
  );
}

/** Two axes over a box. */
export interface Plane {
  readonly box: Box;
  /** Whether categories go upwards and values to the right, as for bars that lie. */
  readonly lying: boolean;
  readonly along: Fraction;
  readonly up: Fraction;
  /** How many categories there are. */
  readonly count: number;
}

/** The spot of two fractions of the plane's axes. */
export function spotOf({ box, lying }: Pick<Plane, "box" | "lying">, along: number, up: number): Spot {
  const [across, upwards] = lying ? [up, along] : [along, up];
  return {
    x: box.left + across * (box.right - box.left),
    y: box.bottom - upwards * (box.bottom - box.top),
  };
}

/** Where zero lies on the axis of values, or the end that is nearest to it. */
export const baseOf = ({ up }: Plane): number => Math.min(1, Math.max(0, up(0)));
