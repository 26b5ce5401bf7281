import type { PlaceLevel } from "../protocol/rule";
import type { Role } from "../table/role";

/** What kind of thing a role is, as far as anonymising goes. */
export type Handling =
  | { readonly kind: "organisation" }
  /** Gives an organisation away without naming it: type, key, project code. */
  | { readonly kind: "organisation-trace" }
  | { readonly kind: "contact" }
  /** Finer than any place name, wherever it lies. */
  | { readonly kind: "position" }
  | { readonly kind: "place"; readonly level: PlaceLevel; readonly isCode: boolean }
  | { readonly kind: "activity"; readonly isBroad: boolean }
  | { readonly kind: "period" }
  | { readonly kind: "population"; readonly isTotal: boolean }
  | { readonly kind: "free-text" }
  /** Of no use to a reader, and able to lead back to the original row. */
  | { readonly kind: "bookkeeping" }
  | { readonly kind: "undecided" };

const place = (level: PlaceLevel): Handling => ({ kind: "place", level, isCode: false });
const placeCode = (level: PlaceLevel): Handling => ({ kind: "place", level, isCode: true });
const organisation: Handling = { kind: "organisation" };
const trace: Handling = { kind: "organisation-trace" };
const contact: Handling = { kind: "contact" };
const position: Handling = { kind: "position" };
const activity: Handling = { kind: "activity", isBroad: false };
const broadActivity: Handling = { kind: "activity", isBroad: true };
const period: Handling = { kind: "period" };
const bookkeeping: Handling = { kind: "bookkeeping" };
const undecided: Handling = { kind: "undecided" };

/** A neighbourhood lies in a community, so it counts as a site. */
export const handlingOf: Readonly<Record<Role, Handling>> = {
  organisation,
  "programme-partner": organisation,
  "implementing-partner": organisation,
  donor: organisation,
  "organisation-acronym": organisation,
  "organisation-type": trace,
  "organisation-key": trace,
  person: contact,
  email: contact,
  phone: contact,
  link: contact,
  latitude: position,
  longitude: position,
  coordinates: position,
  country: place("country"),
  "country-code": placeCode("country"),
  governorate: place("governorate"),
  "governorate-code": placeCode("governorate"),
  district: place("district"),
  "district-code": placeCode("district"),
  subdistrict: place("subdistrict"),
  "subdistrict-code": placeCode("subdistrict"),
  community: place("community"),
  "community-code": placeCode("community"),
  neighbourhood: place("site"),
  "neighbourhood-code": placeCode("site"),
  site: place("site"),
  "site-code": placeCode("site"),
  cluster: broadActivity,
  "sub-cluster": broadActivity,
  objective: broadActivity,
  activity,
  "sub-activity": activity,
  indicator: activity,
  unit: activity,
  modality: activity,
  status: activity,
  "project-code": trace,
  month: period,
  date: period,
  "start-date": period,
  "end-date": period,
  quarter: period,
  year: period,
  population: { kind: "population", isTotal: false },
  "population-group": { kind: "population", isTotal: false },
  "population-total": { kind: "population", isTotal: true },
  target: { kind: "population", isTotal: true },
  money: undecided,
  "free-text": { kind: "free-text" },
  identifier: bookkeeping,
  "row-number": bookkeeping,
  helper: bookkeeping,
  unknown: undecided,
};
