/** Where a value axis begins and ends, and how far apart its marks are. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** What is set by hand; the rest follows from the values. */
export type FixedScale = Partial<Pick<AxisScale, "minimum" | "maximum" | "majorUnit">>;

const mostIntervals = 10;

/**
 * The scale that Excel gives an axis by itself, as Microsoft describes it (support article 214075): room of a twentieth
 * above the values; from zero, unless all values lie close together far from it. How many marks there are depends in Excel
 * on the size of the chart too; here there are at most ten intervals.
 */
export function axisScale(values: readonly number[], fixed: FixedScale = {}): AxisScale {
  const known = values.length > 0 ? values : [0, 1];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const [low, high] = withZero(least, most);
  const room = (high - low) / 20;
  const wanted = {
    minimum: fixed.minimum ?? (low < 0 ? low - room : startOf(least, most)),
    maximum: fixed.maximum ?? (high > 0 ? high + room : high),
  };
  const span = Math.max(wanted.maximum - wanted.minimum, Number.MIN_VALUE);
  const majorUnit = fixed.majorUnit ?? niceUnit(span);
  return {
    minimum: fixed.minimum ?? rounded(Math.floor(wanted.minimum / majorUnit) * majorUnit),
    maximum: fixed.maximum ?? rounded(Math.ceil(wanted.maximum / majorUnit) * majorUnit),
    majorUnit,
    minorUnit: majorUnit / 5,
  };
}

/** Values of one sign reach to zero. */
function withZero(least: number, most: number): readonly [number, number] {
  if (least === most && most === 0) return [0, 1];
  return [Math.min(0, least), Math.max(0, most)];
}

/** Values that differ by less than a sixth are not drawn from zero. */
function startOf(least: number, most: number): number {
  const isClose = least > 0 && (most - least) / most <= 1 / 6;
  return isClose ? least - (most - least) / 2 : 0;
}

/** 1, 2 or 5 times a power of ten. */
function niceUnit(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / mostIntervals));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return steps.find((step) => Math.ceil(span / step - 1e-9) <= mostIntervals) ?? span;
}

/** Without the dust of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12));
