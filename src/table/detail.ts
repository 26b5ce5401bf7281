import type { BareColumn } from "./columns";
import { peopleGroupOf, type PeopleGroup } from "./people/peopleGroup";
import { monthOfHeader } from "./periods/monthColumns";
import type { YearMonth } from "./periods/months";
import type { Profile } from "./evidence/profile";
import type { Role } from "./role";
import type { Reason } from "./table";
import { siteKindOf, type SiteKind } from "./evidence/siteKind";

/** What a column says beyond its role. */
export interface Detail {
  /** Of a column of sites, by name or code. */
  readonly site?: SiteKind;
  /** Of a column of numbers of people: whom they count. */
  readonly people?: PeopleGroup;
  /** Of a column of numbers under a month, in sheets that lay months out side by side. */
  readonly month?: YearMonth;
}

/** Reads the detail that goes with a role from the header, the HXL tag and, for sites, the values. */
export function detailOf(
  role: Role,
  { rawHeader, hxl }: Pick<BareColumn, "rawHeader" | "hxl">,
  { sample }: Pick<Profile, "sample">,
  reasons: readonly Reason[],
): Detail {
  switch (role) {
    case "site":
    case "site-code":
      return { site: siteKindOf(rawHeader, sample) };
    case "population":
    case "population-total":
    case "target":
      return { ...monthOf(rawHeader), people: peopleGroupOf(rawHeader, hxl, hasPartner(reasons)) };
    default:
      return {};
  }
}

/** The column beside it differs in the letter for the sex: so the letter means one. */
const hasPartner = (reasons: readonly Reason[]): boolean => reasons.some(({ key }) => key === "sexes");

function monthOf(header: string): Pick<Detail, "month"> {
  const month = monthOfHeader(header);
  return month === undefined ? {} : { month };
}
