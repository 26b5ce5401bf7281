import type { Profile } from "./profile";
import type { Role } from "./role";
import type { Draft } from "./draft";

const kept: ReadonlySet<Role> = new Set([
  "activity",
  "sub-activity",
  "indicator",
  "objective",
  "modality",
  "status",
  "unit",
  "cluster",
  "sub-cluster",
  "population-group",
  "organisation-type",
  "helper",
  "identifier",
]);

/** What is in doubt counts as identifying: long and varied texts, numbers that could be coordinates. */
export function failClosed(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { profile, judgement } = draft;
    if (judgement.role === "unknown" && looksLikeCoordinates(profile))
      return as(draft, "coordinates", "decimals");
    const open =
      judgement.role === "unknown"
        ? isProse(profile, 30, 0.3)
        : kept.has(judgement.role) && isProse(profile, 60, 0.5);
    return open ? as(draft, "free-text", "prose") : draft;
  });
}

function as(draft: Draft, role: Role, key: string): Draft {
  return { ...draft, judgement: { role, confidence: 0.6, reasons: [{ key, data: {} }] } };
}

/** Long texts, hardly any of them twice. */
function isProse(
  { sample, averageLength, distinctShare, numericShare }: Profile,
  length: number,
  distinct: number,
): boolean {
  return sample.length >= 10 && numericShare < 0.2 && averageLength > length && distinctShare > distinct;
}

/** Numbers between -180 and 180, most with four decimals or more, and not shares of one. */
function looksLikeCoordinates({ numbers, numericShare, dateFormat, sample }: Profile): boolean {
  if (numericShare < 0.8 || dateFormat || numbers.some((value) => Math.abs(value) > 180)) return false;
  const fine = sample.filter((text) => /\.\d{4,}/.test(text)).length;
  return fine >= 0.6 * sample.length && numbers.every((value) => Math.abs(value) > 1.5);
}
