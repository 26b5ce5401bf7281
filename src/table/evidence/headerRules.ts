import type { Role } from "../role";
import type { Concept } from "../words/vocabulary";

/** What a header speaks of, all parts together, and whether its column holds numbers. */
export interface Subject {
  readonly has: (...concepts: readonly Concept[]) => boolean;
  readonly numeric: boolean;
}

const organisations = ["organisation", "programme-partner", "implementing-partner", "donor"] as const;
const people = ["population", "population-group", "population-total", "target"] as const;
/** Words for people that can head a column of texts too; "Plan" and "Target" are about numbers. */
const groups = ["population", "population-group", "population-total"] as const;
const levels = [
  "country",
  "governorate",
  "district",
  "subdistrict",
  "community",
  "neighbourhood",
  "site",
] as const;
const countable = [...organisations, ...levels, "place", "activity", "project", "unit", "cluster"] as const;

/**
 * One question after the other, the first answer counts. Identifying roles are asked for before the others,
 * and "type", "number of" and "status" before the names they speak of.
 */
const rules: readonly ((subject: Subject) => Role | undefined)[] = [
  ({ has, numeric }) =>
    numeric && has("~count") && has(...countable) && !has(...people) ? "helper" : undefined,
  ({ has }) => (has("~type") && has(...people) ? "population-group" : undefined),
  ({ has }) => (has("~type") && has(...organisations) ? "organisation-type" : undefined),
  first("email", "phone", "link", "latitude", "longitude", "coordinates", "person"),
  ({ has, numeric }) => (has("population-group") && !numeric ? "population-group" : undefined),
  /** "Name of participant": who it is, not how many. */
  ({ has, numeric }) =>
    !numeric && has("~name") && has("population", "population-total") ? "person" : undefined,
  numbersOfPeople,
  first("status", "modality", "unit"),
  ({ has, numeric }) => (numeric && has("money") ? "money" : undefined),
  organisation,
  first("start-date", "end-date", "month", "quarter", "year", "date"),
  place,
  ({ has }) => (has("project") && has("~code") ? "project-code" : undefined),
  first("indicator", "sub-activity", "objective", "activity", "sub-cluster", "cluster", "money"),
  ({ has }) => (has("project") ? "free-text" : undefined),
  ({ has, numeric }) => (has(...groups) && !numeric ? "population-group" : undefined),
  first("free-text", "helper"),
  ({ has }) => (has("~acronym") ? "organisation-acronym" : undefined),
  ({ has }) => (has("~pcode") ? "site-code" : undefined),
  first("row-number", "identifier"),
  ({ has }) => (has("~code") ? "identifier" : has("~open") ? "free-text" : undefined),
];

/** The roles a header speaks for, the likeliest first. */
export function rolesOfSubject(subject: Subject): readonly Role[] {
  return [...new Set(rules.flatMap((rule) => rule(subject) ?? []))];
}

function first(...concepts: readonly (Concept & Role)[]) {
  return ({ has }: Subject): Role | undefined => concepts.find((concept) => has(concept));
}

function numbersOfPeople({ has, numeric }: Subject): Role | undefined {
  if (!numeric || (has("~code") && !has("~count", "population", "target"))) return undefined;
  if (has("target")) return "target";
  if (has("population", "population-group")) return "population";
  if (has("money")) return "money";
  return has("population-total") ? "population-total" : undefined;
}

function organisation({ has }: Subject): Role | undefined {
  const kind = (["programme-partner", "implementing-partner", "donor", "organisation"] as const).find(
    (concept) => has(concept),
  );
  if (kind === undefined) return undefined;
  if (has("~acronym")) return "organisation-acronym";
  return has("~code") && !has("~name") ? "organisation-key" : kind;
}

/** The finest level that is named; a place that is only a "location", alone or with a community, may be finer. */
function place({ has }: Subject): Role | undefined {
  const named = [...levels].reverse().find((level) => has(level));
  const vague = has("place") && (named === undefined || named === "community");
  const level = vague ? "site" : named;
  if (level === undefined || (has("~type") && level === "site")) return undefined;
  return has("~code", "~pcode") && !has("~name") ? `${level}-code` : level;
}
