import type { CellValue } from "../grid";
import type { AreaLevel } from "./gazetteer";

/** A place code, tidied; `level` is undefined where only the sheet can tell (other countries' schemes). */
export interface Pcode {
  readonly code: string;
  readonly level: AreaLevel | undefined;
}

const syrian: readonly (readonly [RegExp, AreaLevel])[] = [
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
  const code = text.replace(/\s+/g, "").toUpperCase();
  if (code.length < 4 || code.length > 20 || isTemporaryCode(code)) return undefined;
  for (const [shape, level] of syrian) if (shape.test(code)) return { code, level };
  return other.test(code) && !code.startsWith("SY") ? { code, level: undefined } : undefined;
}

/** True for what stands in for a code until the place has one (`TEMP123`): it says nothing about where that is. */
export function isTemporaryCode(text: string): boolean {
  return /^\s*TE?MP[-_ ]?\d+\s*$/i.test(text);
}

/** A code of a scheme in which each begins with that of the place around it, with that code; none around a country. */
export interface NestingPcode {
  readonly level: AreaLevel;
  readonly around: string | undefined;
}

/** Syria's adm1 to adm3 codes nest: `SY020000` lies in `SY0200`, `SY02` and `SY`. Undefined for every other code. */
export function nestingPcode(code: string): NestingPcode | undefined {
  if (code === "SY") return { level: "country", around: undefined };
  if (!/^SY(?:\d{2}){1,3}$/.test(code)) return undefined;
  const level = parsePcode(code)?.level;
  return level && { level, around: code.slice(0, -2) };
}

/** True when every pair of codes nests: the first is a prefix of the second. Pairs with a gap are left out. */
export function nestsWithin(coarse: readonly CellValue[], fine: readonly CellValue[]): boolean {
  let pairs = 0;
  for (let row = 0; row < coarse.length; row += 1) {
    const [outer, inner] = [String(coarse[row] ?? ""), String(fine[row] ?? "")];
    if (outer === "" || inner === "") continue;
    if (inner.length <= outer.length || !inner.startsWith(outer)) return false;
    pairs += 1;
  }
  return pairs > 0;
}
