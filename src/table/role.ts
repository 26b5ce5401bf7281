import type { PlaceLevel } from "../protocol/rule";

/**
 * What a column means. `population` is a number of people of one group (sex, age, disability, displacement);
 * `population-group` is a text that names such a group. The order groups them for people who read a list.
 */
export const roles = [
  "organisation",
  "programme-partner",
  "implementing-partner",
  "donor",
  "organisation-acronym",
  "organisation-type",
  "organisation-key",
  "person",
  "email",
  "phone",
  "link",
  "latitude",
  "longitude",
  "coordinates",
  "country",
  "country-code",
  "governorate",
  "governorate-code",
  "district",
  "district-code",
  "subdistrict",
  "subdistrict-code",
  "community",
  "community-code",
  "neighbourhood",
  "neighbourhood-code",
  "site",
  "site-code",
  "cluster",
  "sub-cluster",
  "objective",
  "activity",
  "sub-activity",
  "indicator",
  "unit",
  "modality",
  "status",
  "project-code",
  "month",
  "date",
  "start-date",
  "end-date",
  "quarter",
  "year",
  "population",
  "population-group",
  "population-total",
  "target",
  "money",
  "free-text",
  "identifier",
  "row-number",
  "helper",
  "unknown",
] as const;
export type Role = (typeof roles)[number];

/** Columns of organisations' names: all of them are coded with the same map. */
export const organisationRoles = [
  "organisation",
  "programme-partner",
  "implementing-partner",
  "donor",
  "organisation-acronym",
] as const satisfies readonly Role[];

/** Columns that can give away who, or exactly where: missing one costs far more than a false alarm. */
const identifyingRoles = [
  ...organisationRoles,
  "organisation-key",
  "person",
  "email",
  "phone",
  "link",
  "latitude",
  "longitude",
  "coordinates",
  "neighbourhood",
  "neighbourhood-code",
  "site",
  "site-code",
  "free-text",
] as const satisfies readonly Role[];

const organisationRoleSet: ReadonlySet<Role> = new Set(organisationRoles);
const identifyingRoleSet: ReadonlySet<Role> = new Set(identifyingRoles);

/** True for columns that hold organisations' names (not their types or derived keys). */
export function isOrganisationRole(role: Role): role is (typeof organisationRoles)[number] {
  return organisationRoleSet.has(role);
}

/** True for columns that can give away who, or exactly where. */
export function isIdentifyingRole(role: Role): boolean {
  return identifyingRoleSet.has(role);
}

const levelOfRole: Partial<Record<Role, PlaceLevel>> = {
  country: "country",
  "country-code": "country",
  governorate: "governorate",
  "governorate-code": "governorate",
  district: "district",
  "district-code": "district",
  subdistrict: "subdistrict",
  "subdistrict-code": "subdistrict",
  community: "community",
  "community-code": "community",
  neighbourhood: "site",
  "neighbourhood-code": "site",
  site: "site",
  "site-code": "site",
};

/** The level of a column of places; a neighbourhood is finer than a community, so it counts as a site. */
export function placeLevelOf(role: Role): PlaceLevel | undefined {
  return levelOfRole[role];
}
