import type { Contributors } from "../../disclosure/measures/contributors";
import { diversity, rowsOfFewOrganisations } from "../../disclosure/measures/fewOrganisations";
import { frequencies, rowsBelow } from "../../disclosure/measures/frequencies";
import { groupDisclosure } from "../../disclosure/measures/groupDisclosure";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import type { CopyKey, SeenColumn } from "../measures/copyKey";
import {
  activityKey,
  donorKey,
  groupKey,
  levelsIn,
  periodKey,
  placeKey,
  subClusterKey,
} from "../measures/copyKeys";
import { smallNumberRows } from "../measures/smallNumbers";
import { organisationsAskedFor } from "../measures/strictTopics";
import type { Risk, RowKey } from "./riskDecisions";

/** The rows of a copy, and who reports each; undefined when the sheet does not say. */
export interface ReportedRows {
  readonly rows: number;
  readonly reporters: Contributors | undefined;
  /** What `few-rows` counts rows by. */
  readonly keys: readonly RowKey[];
  readonly rules: DisclosureRules;
}

type Find = (columns: readonly SeenColumn[], of: ReportedRows) => readonly number[];

const finestPlace = (columns: readonly SeenColumn[], rows: number): CopyKey | undefined => {
  const finest = levelsIn(columns).at(-1);
  return finest && placeKey(columns, rows, finest);
};

const isKey = (key: CopyKey | undefined): key is CopyKey =>
  key?.values.some((value) => value !== "") === true;

const fewOrganisations =
  (byPeriod: boolean): Find =>
  (columns, { rows, reporters, rules }) => {
    if (reporters === undefined) return [];
    const period = byPeriod ? periodKey(columns, rows) : undefined;
    if (byPeriod && period === undefined) return [];
    const keys = [finestPlace(columns, rows), activityKey(columns, rows), period];
    return rowsOfFewOrganisations(
      keys.filter((key) => key !== undefined),
      reporters,
      organisationsAskedFor(columns, rules),
    );
  };

/** Of a donor that is not said, nothing is told. */
const donor: Find = (columns, { rows, reporters }) => {
  const key = donorKey(columns, rows);
  if (reporters === undefined || key === undefined) return [];
  const keys = [finestPlace(columns, rows), activityKey(columns, rows)].filter((one) => one !== undefined);
  const without = diversity(keys, reporters);
  const alone = diversity([...keys, key], reporters);
  return rowsBelow(alone, 2).filter(
    (row) => alone[row] === 1 && (without[row] ?? 0) > 1 && key.values[key.at[row] ?? 0] !== "",
  );
};

const keyOf: Readonly<Record<RowKey, (columns: readonly SeenColumn[], rows: number) => CopyKey | undefined>> =
  {
    place: finestPlace,
    activity: activityKey,
    "sub-cluster": subClusterKey,
    period: periodKey,
    donor: donorKey,
    "population-group": groupKey,
  };

/** The keys that the copy has, of those that were chosen. */
export const chosenKeys = (
  columns: readonly SeenColumn[],
  rows: number,
  chosen: readonly RowKey[],
): readonly CopyKey[] => chosen.map((key) => keyOf[key](columns, rows)).filter(isKey);

const fewRows: Find = (columns, { rows, keys, rules }) =>
  rowsBelow(frequencies(chosenKeys(columns, rows, keys), rows), rules.k);

const sameGroup: Find = (columns, { rows }) => {
  const place = finestPlace(columns, rows);
  if (place === undefined) return [];
  const groups = columns.filter(({ role }) => role === "population-group");
  const found = groups.flatMap(({ cells }) => groupDisclosure([place], cells).rows);
  return [...new Set(found)].sort((one, other) => one - other);
};

/** For each risk the rows that it holds true for, from top to bottom. */
export const rowsAtRisk: Readonly<Record<Risk, Find>> = {
  "few-organisations": fewOrganisations(false),
  "few-organisations-by-period": fewOrganisations(true),
  donor,
  "few-rows": fewRows,
  "small-numbers": (columns, { rules }) => smallNumberRows(columns, rules),
  "same-group": sameGroup,
};
