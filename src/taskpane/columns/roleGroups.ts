import { foldText } from "../../table/words/fold";
import { roles, type Role } from "../../table/role";

/** What a person thinks of first when they say what a column means. */
export const roleGroups = ["organisations", "people", "places", "what", "when", "howMany", "other"] as const;
export type RoleGroup = (typeof roleGroups)[number];

const groupOf: Readonly<Record<Role, RoleGroup>> = {
  organisation: "organisations",
  "programme-partner": "organisations",
  "implementing-partner": "organisations",
  donor: "organisations",
  "organisation-acronym": "organisations",
  "organisation-type": "organisations",
  "organisation-key": "organisations",
  person: "people",
  email: "people",
  phone: "people",
  link: "people",
  latitude: "places",
  longitude: "places",
  coordinates: "places",
  country: "places",
  "country-code": "places",
  governorate: "places",
  "governorate-code": "places",
  district: "places",
  "district-code": "places",
  subdistrict: "places",
  "subdistrict-code": "places",
  community: "places",
  "community-code": "places",
  neighbourhood: "places",
  "neighbourhood-code": "places",
  site: "places",
  "site-code": "places",
  cluster: "what",
  "sub-cluster": "what",
  objective: "what",
  activity: "what",
  "sub-activity": "what",
  indicator: "what",
  unit: "what",
  modality: "what",
  status: "what",
  "project-code": "what",
  month: "when",
  date: "when",
  "start-date": "when",
  "end-date": "when",
  quarter: "when",
  year: "when",
  population: "howMany",
  "population-group": "howMany",
  "population-total": "howMany",
  target: "howMany",
  money: "howMany",
  "free-text": "other",
  identifier: "other",
  "row-number": "other",
  helper: "other",
  unknown: "other",
};

/**
 * The roles by group whose name has every word of a query, in any order; groups without one are left out. A group that is
 * named itself shows all its roles.
 *
 * @param nameOf a role's or group's name in the person's language
 */
export const rolesMatching = (
  query: string,
  nameOf: { readonly role: (role: Role) => string; readonly group: (group: RoleGroup) => string },
): readonly (readonly [RoleGroup, readonly Role[]])[] => {
  const words = foldText(query).split(" ");
  const matches = (text: string): boolean => words.every((word) => foldText(text).includes(word));
  return roleGroups
    .map((group) => {
      const members = roles.filter((role) => groupOf[role] === group);
      const shown = matches(nameOf.group(group))
        ? members
        : members.filter((role) => matches(nameOf.role(role)));
      return [group, shown] as const;
    })
    .filter(([, shown]) => shown.length > 0);
};
