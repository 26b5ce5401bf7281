import type { Evidence } from "./evidence";
import { isOrganisationRole, type Role } from "./role";

/** Roles whose values look the same: what values show is one of them, which one only words can say. */
const alike: readonly ((role: Role) => boolean)[] = [
  isOrganisationRole,
  (role) => role === "date" || role === "start-date" || role === "end-date" || role === "month",
];

/**
 * What values or lists show, as the header or tag says it: dates under "Start" are start dates, and names of the list of
 * partners under "Reporting organisation" are reporting organisations. Known donors are donors whatever is said.
 */
export function asSaid(shown: Evidence, said: readonly Evidence[]): Evidence {
  const kind = shown.role === "donor" ? undefined : alike.find((isAlike) => isAlike(shown.role));
  const role = kind === undefined ? undefined : said.find((each) => kind(each.role))?.role;
  return role === undefined ? shown : { ...shown, role };
}
