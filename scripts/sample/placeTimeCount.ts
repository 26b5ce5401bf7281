import { columns } from "./columns";
import type { SamplePlace } from "./places";
import type { Random } from "./random";
import { columnName, type SampleCell } from "./sheet";
import { months, otherPlaces, placeTypes, sites } from "./vocabulary";

/** The serial number of 1 January 2026. */
const newYear = 46023;

const girls = columns.findIndex(({ header }) => header.startsWith("Girls"));

export function where(place: SamplePlace, random: Random): readonly SampleCell[] {
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

export function when(random: Random): readonly SampleCell[] {
  const month = random.between(0, months.length - 1);
  const start = newYear + month * 30 + random.between(0, 20);
  return [months[month], random.chance(0.9) ? 2026 : "2026", start, start + random.between(5, 60)];
}

export function howMany(row: number, random: Random): readonly SampleCell[] {
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
