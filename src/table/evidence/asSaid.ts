import type { Evidence } from "./evidence";
import { isOrganisationRole, type Role } from "../role";

const saysWhichDate: ReadonlySet<Role> = new Set(["start-date", "end-date", "month"]);

/**
 * What values or lists show, as the header or tag says it: dates under "Start" are start dates, and names of the list of
 * partners under "Reporting organisation" are reporting organisations. Known donors are donors whatever is said.
 */
export function asSaid(shown: Evidence, said: readonly Evidence[]): Evidence {
  const role = said.find((each) => isAlike(shown.role, each.role))?.role;
  return role === undefined ? shown : { ...shown, role };
}

function isAlike(shown: Role, said: Role): boolean {
  if (shown === "date") return saysWhichDate.has(said);
  return shown !== "donor" && isOrganisationRole(shown) && isOrganisationRole(said);
}
