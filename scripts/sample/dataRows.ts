import { columns } from "./columns";
import { donors, implementers, type SampleOrganisation } from "./organisations";
import { focalPoint } from "./people";
import { places } from "./places";
import { seeded, type Random } from "./random";
import { remark } from "./remarks";
import { type SampleCell, type SampleRow, styles } from "./sheet";
import { howMany, when, where } from "./placeTimeCount";
import { activities, modalities, statuses, yesOrNo } from "./vocabulary";

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
