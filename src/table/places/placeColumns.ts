import type { CellValue } from "../grid";
import { evidenceOfHeader } from "../evidence/headerEvidence";
import { profileOf, share, type Profile } from "../evidence/profile";
import { areaLevelOf, type AreaLevel } from "./gazetteer";
import { parsePcode } from "./pcode";

/** A column of a list of places; `level` is undefined where each code says its own. */
export interface PlaceColumn {
  readonly index: number;
  readonly isCode: boolean;
  readonly level: AreaLevel | undefined;
}

/** The part of a sheet that lists places. */
export interface PlaceList {
  readonly columns: readonly PlaceColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

type Rows = readonly (readonly CellValue[])[];

const nothingSeen = profileOf([], "General");
const deepestHeader = 15;

/**
 * Finds where a sheet lists places: the row with the most headers of places (`ADM1_EN`, `admin3Pcode`, `Community`), two at
 * least, and what its columns hold. Undefined when it lists none.
 */
export function findPlaceList(sheet: Rows): PlaceList | undefined {
  const scores = sheet.slice(0, deepestHeader).map((row) => row.filter(isPlaceHeader).length);
  const most = Math.max(0, ...scores);
  if (most < 2) return undefined;
  const header = scores.indexOf(most);
  const rows = sheet.slice(header + 1);
  const columns = (sheet[header] ?? []).flatMap((text, index) => columnOf(String(text), index, rows) ?? []);
  return columns.length < 2 ? undefined : { columns, rows };
}

function isPlaceHeader(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 60 && levelOfHeader(value, nothingSeen) !== undefined;
}

function levelOfHeader(header: string, profile: Profile): { level: AreaLevel; isCode: boolean } | undefined {
  const role = evidenceOfHeader(header, profile)[0]?.role;
  const level = role === undefined ? undefined : areaLevelOf(role);
  return level === undefined ? undefined : { level, isCode: role?.endsWith("-code") === true };
}

const isCodeHeader = (header: string): boolean => levelOfHeader(header, nothingSeen)?.isCode === true;

function columnOf(header: string, index: number, rows: Rows): PlaceColumn | undefined {
  const profile = profileOf(
    rows.map((row) => row[index] ?? ""),
    "General",
  );
  if (profile.sample.length === 0) return undefined;
  const said = levelOfHeader(header, profile);
  // Codes of countries ("SY") have no digits by which they could be told from names.
  if (said?.level === "country") return { index, level: "country", isCode: isCodeHeader(header) };
  const levels = profile.sample.flatMap((text) => parsePcode(text)?.level ?? []);
  if (share(levels.length, profile.sample.length) >= 0.8) {
    return { index, isCode: true, level: new Set(levels).size === 1 ? levels[0] : undefined };
  }
  if (said === undefined || (!said.isCode && profile.numericShare > 0.2)) return undefined;
  return { index, ...said };
}
