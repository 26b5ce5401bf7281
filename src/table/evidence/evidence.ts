import { organisationRoles, type Role } from "../role";
import type { Reason } from "../table";

/** Something that speaks for a role, with a weight from 0 (nothing) to 1 (certain). */
export interface Evidence {
  readonly role: Role;
  readonly weight: number;
  readonly reason: Reason;
}

export interface Judgement {
  readonly role: Role;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Roles that are easily taken for each other, with little harm. */
const families: readonly (readonly Role[])[] = [
  [...organisationRoles],
  ["month", "date", "start-date", "end-date", "quarter", "year"],
  ["population", "population-total", "target"],
  ["cluster", "sub-cluster"],
  ["activity", "sub-activity", "indicator", "objective"],
];

function familyOf(role: Role): Role {
  return families.find((family) => family.includes(role))?.[0] ?? role;
}

/** Below this nobody understood the column. */
const enough = 0.4;

/**
 * Weighs evidence that is taken as independent: what speaks for a role adds up as 1 - Π(1 - weight).
 * The strongest role wins; a strong rival of another family lowers the confidence.
 */
export function judge(evidence: readonly Evidence[]): Judgement {
  const doubt = new Map<Role, number>();
  for (const { role, weight } of evidence) doubt.set(role, (doubt.get(role) ?? 1) * (1 - weight));
  const ranked = [...doubt].map(([role, left]) => ({ role, score: 1 - left }));
  ranked.sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const rival = ranked.find(({ role }) => familyOf(role) !== familyOf(best?.role ?? "unknown"));
  if (best === undefined || best.score < enough) {
    return { role: "unknown", confidence: best?.score ?? 0, reasons: [{ key: "nothing", data: {} }] };
  }
  return {
    role: best.role,
    confidence: Math.round(best.score * (1 - 0.3 * (rival?.score ?? 0)) * 100) / 100,
    reasons: evidence.filter(({ role }) => role === best.role).map(({ reason }) => reason),
  };
}

/** Evidence from a share of a column's values; the reason says how many percent they are. */
export function speaksFor(role: Role, weight: number, key: string, part: number): Evidence {
  return { role, weight, reason: { key, data: { role, percent: Math.round(part * 100) } } };
}
