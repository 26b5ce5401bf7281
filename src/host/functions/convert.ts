import { binaryPrefixes, kinds, prefixes, temperatures, type Kind } from "./units";
import { notAvailable } from "./values";

function worthIn({ metric, other, power = 1 }: Kind, unit: string): number | undefined {
  const own = metric[unit] ?? other[unit];
  if (own !== undefined) return own;
  for (const length of [2, 1]) {
    const [prefix, base] = [unit.slice(0, length), metric[unit.slice(length)]];
    const isInformation = "bit" in metric;
    const times = prefixes[prefix] ?? (isInformation ? binaryPrefixes[prefix] : undefined);
    if (base !== undefined && times !== undefined) return base * times ** power;
  }
  return undefined;
}

/** "Unit names and prefixes are case-sensitive." Throws #N/A for an unknown unit and for units of different kinds. */
export function convert(number: number, from: string, to: string): number {
  const [source, target] = [temperatures[from], temperatures[to]];
  if (source !== undefined && target !== undefined)
    return (number * source[0] + source[1] - target[1]) / target[0];
  for (const kind of kinds) {
    const [one, other] = [worthIn(kind, from), worthIn(kind, to)];
    if (one !== undefined && other !== undefined) return (number * one) / other;
  }
  throw notAvailable;
}
