import type { PlaceLevel } from "../../protocol/rule";

/** A place code, tidied; `level` is undefined where only the sheet can tell (other countries' schemes). */
export interface Pcode {
  readonly code: string;
  readonly level: PlaceLevel | "neighbourhood" | undefined;
}

const syrian: readonly (readonly [RegExp, PlaceLevel | "neighbourhood"])[] = [
  [/^SY\d{2}$/, "governorate"],
  [/^SY\d{4}$/, "district"],
  [/^SY\d{6}$/, "subdistrict"],
  [/^C\d{4}$/, "community"],
  [/^N\d{4}$/, "neighbourhood"],
  [/^CP\d{6}$/, "site"],
];
const other = /^[A-Z]{2,3}[A-Z]?\d{2,12}(?:[A-Z]\d{2,6})*$/;

/**
 * Reads a P-code: Syria's own series (`SY02`, `SY0200`, `SY020000`, `C1007`, `N0017`, ` Cp000613`) with their level,
 * and codes of other countries (`ML0101`, `IQG01Q01`) without. Undefined for anything else (`TEMP123`, `#N/A`).
 */
export function parsePcode(text: string): Pcode | undefined {
  const code = text.trim().toUpperCase();
  if (code.length < 4 || code.length > 20 || code.startsWith("TEMP")) return undefined;
  for (const [shape, level] of syrian) if (shape.test(code)) return { code, level };
  return other.test(code) && !code.startsWith("SY") ? { code, level: undefined } : undefined;
}

const syrianLength = { country: 2, governorate: 4, district: 6, subdistrict: 8 } as const;

/**
 * The code of the place that holds this one, by prefix: only Syria's adm1 to adm3 codes nest.
 * Undefined when the code does not lead there (a community, a coarser code, another country).
 *
 * @example coarsenPcode("SY020000", "district") // "SY0200"
 */
export function coarsenPcode(code: string, level: PlaceLevel): string | undefined {
  const tidy = code.trim().toUpperCase();
  if (!/^SY(?:\d{2}){1,3}$/.test(tidy) || level === "community" || level === "site") return undefined;
  const length = syrianLength[level];
  return tidy.length < length ? undefined : tidy.slice(0, length);
}

/** True when every pair of codes nests: the first is a prefix of the second. Pairs with a gap are left out. */
export function nestsWithin(coarse: readonly string[], fine: readonly string[]): boolean {
  let pairs = 0;
  for (const [row, outer] of coarse.entries()) {
    const inner = fine[row] ?? "";
    if (outer === "" || inner === "") continue;
    if (inner.length <= outer.length || !inner.startsWith(outer)) return false;
    pairs += 1;
  }
  return pairs > 0;
}
