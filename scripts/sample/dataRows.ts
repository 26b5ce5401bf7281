import { columns } from "./columns";
import { donors, implementers, type SampleOrganisation } from "./organisations";
import { focalPoint } from "./people";
import { places, type SamplePlace } from "./places";
import { seeded, type Random } from "./random";
import { remark } from "./remarks";
import { columnName, type SampleCell, type SampleRow, styles } from "./sheet";
import {
  activities,
  modalities,
  months,
  otherPlaces,
  placeTypes,
  sites,
  statuses,
  yesOrNo,
} from "./vocabulary";

/** The serial number of 1 January 2026. */
const newYear = 46023;

const girls = columns.findIndex(({ header }) => header.startsWith("Girls"));

/** The data rows, from the sheet's row `firstRow` (one-based) on. */
export function dataRows(count: number, firstRow: number): readonly SampleRow[] {
  const random = seeded(20261001);
  return Array.from({ length: count }, (_, at) => ({
    cells: dataCells(at + 1, firstRow + at, random),
    style: columns.map(({ style }) => styles[style]),
    hidden: at % 53 === 17,
  }));
}

function dataCells(number: number, row: number, random: Random): readonly SampleCell[] {
  const own = ofTheUsual(random);
  const other = random.pick(implementers);
  return [
    number,
    ...who(own, other, random),
    ...what(own, random),
    ...where(random.pick(places), random),
    ...when(random),
    ...howMany(row, random),
    random.pick(yesOrNo),
    random.chance(0.15) ? `https://drive.example/d/${own.acronym.toLowerCase()}/${number}` : "",
    remark(own, other, random),
  ];
}

/** A few organisations do most of the work, as everywhere. */
function ofTheUsual(random: Random): SampleOrganisation {
  return random.chance(0.6) ? random.pick(implementers.slice(0, 9)) : random.pick(implementers);
}

function who(own: SampleOrganisation, other: SampleOrganisation, random: Random): readonly SampleCell[] {
  const donor = random.pick(donors);
  const person = focalPoint(own);
  return [
    spelled(own, random),
    own.acronym,
    own.type,
    own.key,
    random.chance(0.3) ? other.name : "",
    partners(own, other, random),
    random.chance(0.75) ? donor.name : random.pick(["N/A", donor.acronym, ""]),
    person.name,
    person.email,
    random.chance(0.9) ? person.phone : " -   ",
  ];
}

/** Mostly the name from the list; now and then as people type it. */
function spelled(organisation: SampleOrganisation, random: Random): string {
  if (!random.chance(0.07)) return organisation.name;
  const { name, acronym, arabic } = organisation;
  return random.pick([name.toUpperCase(), `${name} (${acronym})`, arabic, ` ${name.replace(" ", "  ")} `]);
}

function partners(own: SampleOrganisation, other: SampleOrganisation, random: Random): string {
  const third = random.pick(implementers);
  if (random.chance(0.62)) return own.name;
  return random.pick([
    other.name,
    `${other.name}/${other.arabic}`,
    `${other.name}, ${third.name}`,
    `${own.acronym} / ${other.acronym}`,
    `${other.name}; ${third.acronym} / ${own.name}`,
    "N/A",
  ]);
}

function what(own: SampleOrganisation, random: Random): readonly SampleCell[] {
  const { subCluster, activity, subActivity, indicator, unit } = random.pick(activities);
  const project = `${own.acronym}-${random.between(100, 999)}`;
  return [
    "Protection",
    subCluster,
    activity,
    subActivity,
    indicator,
    unit,
    random.pick(modalities),
    random.pick(statuses),
    random.chance(0.6) ? project : "",
  ];
}

function where(place: SamplePlace, random: Random): readonly SampleCell[] {
  const { names, codes, latitude, longitude } = place;
  const type = random.pick(placeTypes);
  const site = type === "Community" ? "" : random.pick(sites);
  const located = random.chance(0.4);
  const near = (degrees: number): number =>
    Math.round((degrees + random.between(-400, 400) / 1e4) * 1e5) / 1e5;
  const governorate = `${names.governorate.english}/${names.governorate.arabic}`;
  const communityCode = random.pick([
    codes.community,
    codes.community,
    codes.community,
    ` ${codes.community}`,
  ]);
  return [
    random.chance(0.1) ? governorate : names.governorate.english,
    codes.governorate,
    names.district.english,
    codes.district,
    names.subdistrict.english,
    codes.subdistrict,
    names.community.english,
    random.chance(0.03) ? "#N/A" : communityCode,
    type,
    site,
    random.chance(0.08) ? random.pick(otherPlaces) : "",
    located ? near(latitude) : "",
    located ? near(longitude) : "",
  ];
}

function when(random: Random): readonly SampleCell[] {
  const month = random.between(0, months.length - 1);
  const start = newYear + month * 30 + random.between(0, 20);
  return [months[month], random.chance(0.9) ? 2026 : "2026", start, start + random.between(5, 60)];
}

function howMany(row: number, random: Random): readonly SampleCell[] {
  const counts = [40, 40, 60, 45].map((top) => (random.chance(0.12) ? 0 : random.between(1, top)));
  const result = counts.reduce((sum, count) => sum + count, 0);
  const [first, last] = [columnName(girls), columnName(girls + counts.length - 1)];
  const disabled = Math.floor(result * 0.08);
  return [
    ...counts,
    { formula: `SUM(${first}${row}:${last}${row})`, result },
    random.chance(0.15) ? " -   " : disabled,
    random.chance(0.1) ? String(result + 20) : result + random.between(0, 60),
  ];
}
