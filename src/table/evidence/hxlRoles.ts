import { parseTag, type Tag } from "./hxl";
import type { Role } from "../role";

/**
 * The role that an HXL tag speaks for (https://hxlstandard.org/standard/dictionary/); undefined for tags that
 * say nothing of use. Attributes count more than the tag.
 */
export function roleOfTag(text: string): Role | undefined {
  const tag = parseTag(text);
  const level = /^(?:adm|admin)(\d)$/.exec(tag.tag)?.[1];
  if (level !== undefined) return placeRole(adminLevels[Number(level)] ?? "neighbourhood", tag);
  if (tag.has("email")) return "email";
  if (tag.has("phone")) return "phone";
  if (tag.has("url", "lnk")) return "link";
  return roleOfWord[tag.tag]?.(tag) ?? (tag.has("org") ? organisationRole(tag) : undefined);
}

const adminLevels = ["country", "governorate", "district", "subdistrict", "community"] as const;

function placeRole(level: (typeof adminLevels)[number] | "neighbourhood" | "site", tag: Tag): Role {
  return tag.has("code", "pcode", "id") ? `${level}-code` : level;
}

function organisationRole(tag: Tag): Role {
  if (tag.has("num", "count")) return "helper";
  if (tag.has("type")) return "organisation-type";
  if (tag.has("acronym")) return "organisation-acronym";
  if (tag.has("code", "id")) return "organisation-key";
  if (tag.has("funder", "funding", "donor")) return "donor";
  if (tag.has("impl", "partner")) return "implementing-partner";
  return tag.has("prog", "programme", "program") ? "programme-partner" : "organisation";
}

const groups = [
  ..."f m i children infants adolescents youth adults elderly idps idp refugees returnees host nonhost".split(
    " ",
  ),
  ..."disabled disability pwd residents displaced plw boys girls men women".split(" "),
];

function populationRole(tag: Tag): Role {
  if (tag.has("type", "name", "category")) return "population-group";
  if (tag.has(...groups)) return "population";
  return tag.tag === "targeted" || tag.tag === "inneed" ? "target" : "population-total";
}

const activityRole = (tag: Tag): Role => {
  if (tag.has("comments", "notes")) return "free-text";
  if (tag.has("status")) return "status";
  if (tag.has("code", "id", "project")) return "project-code";
  return tag.has("subactivity", "sub") ? "sub-activity" : tag.has("indicator") ? "indicator" : "activity";
};
const siteRole = (tag: Tag): Role | undefined =>
  tag.has("type")
    ? undefined
    : tag.has("lat")
      ? "latitude"
      : tag.has("lon")
        ? "longitude"
        : placeRole("site", tag);
const dateRole = (tag: Tag): Role => {
  if (tag.has("start")) return "start-date";
  if (tag.has("end")) return "end-date";
  return tag.has("month") ? "month" : tag.has("year") ? "year" : "date";
};
const coordinateRole = (tag: Tag): Role =>
  tag.has("lat") ? "latitude" : tag.has("lon") ? "longitude" : "coordinates";

const roleOfWord: Readonly<Record<string, (tag: Tag) => Role | undefined>> = {
  org: organisationRole,
  reporting: organisationRole,
  funder: () => "donor",
  impl: () => "implementing-partner",
  presence: (tag) => (tag.has("org") ? organisationRole(tag) : undefined),
  capacity: (tag) => (tag.has("org") ? organisationRole(tag) : undefined),
  country: (tag) => placeRole("country", tag),
  loc: siteRole,
  location: siteRole,
  geo: coordinateRole,
  lat: () => "latitude",
  lon: () => "longitude",
  contact: () => "person",
  email: () => "email",
  phone: () => "phone",
  address: () => "site",
  sector: () => "cluster",
  cluster: () => "cluster",
  subsector: () => "sub-cluster",
  activity: activityRole,
  item: () => "sub-activity",
  indicator: () => "indicator",
  output: () => "indicator",
  objective: () => "objective",
  affected: populationRole,
  reached: populationRole,
  targeted: populationRole,
  inneed: populationRole,
  beneficiary: populationRole,
  population: populationRole,
  unit: () => "unit",
  modality: () => "modality",
  delivery: () => "modality",
  status: () => "status",
  date: dateRole,
  period: () => "month",
  value: () => "money",
  project: (tag) => (tag.has("code", "id") ? "project-code" : "free-text"),
  description: () => "free-text",
  meta: (tag) => (tag.has("id") ? "identifier" : tag.has("comments", "notes") ? "free-text" : undefined),
};
