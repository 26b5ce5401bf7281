import { parseSpan } from "../periods/spans";
import { shareOf, type Profile } from "./profile";
import { isIdentifyingRole, type Role } from "../role";
import { isYesNo } from "./valueEvidence";

/**
 * How well a role that words or tags speak for goes with the column's values: 1 as expected, near 0 impossible.
 * Identifying roles are hardly ever argued away by values.
 */
export function fitOf(role: Role, profile: Profile): number {
  if (profile.sample.length === 0) return 1;
  return kindOfRole(role) === "number"
    ? fitOfNumber(profile)
    : kindOfRole(role) === "time"
      ? fitOfTime(profile)
      : fitOfText(role, profile);
}

function kindOfRole(role: Role): "number" | "time" | "text" {
  switch (role) {
    case "population":
    case "population-total":
    case "target":
    case "money":
      return "number";
    case "month":
    case "date":
    case "start-date":
    case "end-date":
    case "quarter":
    case "year":
      return "time";
    default:
      return "text";
  }
}

function fitOfNumber({ numericShare, dateFormat, percentFormat }: Profile): number {
  return numericShare < 0.5 || dateFormat || percentFormat ? 0.1 : 1;
}

function fitOfTime(profile: Profile): number {
  if (profile.dateFormat || profile.numericShare >= 0.5) return 1;
  return shareOf(profile, ({ text }) => parseSpan(text) !== undefined || /\d{2,}/.test(text)) >= 0.4
    ? 1
    : 0.4;
}

const anyValues: readonly Role[] = [
  "organisation-key",
  "phone",
  "latitude",
  "longitude",
  "coordinates",
  "project-code",
  "identifier",
  "row-number",
  "helper",
];

function fitOfText(role: Role, profile: Profile): number {
  if (isYesNo(profile)) return role === "helper" ? 1 : 0.15;
  if (profile.numericShare < 0.7 || anyValues.includes(role) || role.endsWith("-code")) return 1;
  if (profile.dateFormat) return 0.1;
  return isIdentifyingRole(role) && role !== "free-text" ? 0.7 : 0.3;
}
