import { audit, type Audit } from "../src/disclosure/audit/audit";
import { hiddenFigures, type HiddenFigure } from "../src/disclosure/audit/intervals";
import type { LinearSolver } from "../src/disclosure/linearSolver";
import { frequencies } from "../src/disclosure/measures/frequencies";
import { primaryCells, type Protection } from "../src/disclosure/rules/primary";
import { allSteps } from "../src/disclosure/steps";
import { suppress, type Suppression } from "../src/disclosure/suppression/suppress";
import { tableOf, type Table } from "../src/disclosure/tables/table";
import { nodeSolver } from "../src/worker/nodeSolver";
import { madeRows, madeTable, monthOf } from "./disclosureData";
import { threeOrganisations } from "./disclosureRules";
import { plainlySuppressed } from "./plainSuppression";
import { inOwnProcess, peakMegabytes, processorTime } from "./processes";
import { measureRounding } from "./rounding";

const rows = 100_000;
const seed = 8;

const madeTables: Readonly<Record<string, () => Table>> = {
  month: () => tableOf(madeTable(monthOf(madeRows(rows, seed), 3), 2)),
  year: () => tableOf(madeTable(madeRows(rows, seed), 3)),
};

const publishedOf = ({ people, contributions, equations }: Table, { suppressed }: Suppression) => {
  const figures = people.map((count, cell) => (suppressed[cell] === 1 ? NaN : count));
  return { published: { figures, equations }, people, contributions };
};

const audited = (table: Table, protections: readonly Protection[], pattern: Suppression): Audit => {
  const { alternatives } = pattern;
  return allSteps(audit({ ...publishedOf(table, pattern), protections, alternatives }));
};

/** What anybody and each organisation compute of what is hidden, and how long it takes to know. */
const measureIntervals = (
  table: Table,
  pattern: Suppression,
  solver: LinearSolver | undefined,
): Readonly<Record<string, unknown>> => {
  const [hidden, seconds] = processorTime(() =>
    allSteps(hiddenFigures({ ...publishedOf(table, pattern), solver })),
  );
  const exactFor = (reader: (figure: HiddenFigure) => boolean | undefined): number =>
    hidden.filter((figure) => reader(figure) === true).length;
  return {
    hidden: hidden.length,
    "exact outside": exactFor(({ outside }) => outside.exact),
    "exact inside": exactFor(({ insider }) => insider?.exact),
    "intervals s": seconds.toFixed(2),
  };
};

const peopleIn = (table: Table, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (table.people[cell] ?? 0), 0);

/** Protects one of the tables and audits it; seconds are of processor time. */
export const measureDisclosure = async (name: string): Promise<unknown> => {
  const [table, building] = processorTime(
    () => madeTables[name]?.() ?? tableOf(madeTable(madeRows(1000, seed), 2)),
  );
  const protections = primaryCells(table, threeOrganisations, { subClusterOf: () => undefined });
  const [pattern, suppressing] = processorTime(() => allSteps(suppress(table, protections)));
  const [verdict, auditing] = processorTime(() => audited(table, protections, pattern));
  const memory = peakMegabytes();
  const intervals = measureIntervals(table, pattern, await nodeSolver());
  const plain = plainlySuppressed(
    table,
    protections.map(({ cell }) => cell),
  );
  const repaired = allSteps(suppress(table, protections, plain), () => "hurry");
  const published = peopleIn(table, [...table.people.keys()]);
  return {
    table: name,
    cells: table.cells,
    primary: protections.length,
    secondary: pattern.secondary.length,
    "value lost %": Math.round((1000 * peopleIn(table, pattern.secondary)) / published) / 10,
    disclosed: verdict.disclosed.length,
    "building s": building.toFixed(2),
    "suppressing s": suppressing.toFixed(2),
    "audit s": auditing.toFixed(2),
    ...intervals,
    "memory MB": Math.round(memory),
    "plain, unsafe": plain.length - protections.length,
    "plain, made safe": repaired.secondary.length,
    ...measureRounding(table, protections, pattern),
  };
};

/** How long it takes to count the rows that share five keys. */
export const measureFrequencies = (): unknown => {
  const { governorate, district, subdistrict, subSector, month } = madeRows(rows, seed);
  const keys = [governorate, district, subdistrict, subSector, month];
  const times = Array.from({ length: 5 }, () => processorTime(() => frequencies(keys, rows))[1]);
  return {
    rows,
    keys: keys.length,
    "first s": times[0]?.toFixed(3),
    "least s": Math.min(...times).toFixed(3),
  };
};

export const showDisclosure = (): void => {
  console.log("k-anonymity of a row-level copy");
  console.table(inOwnProcess("frequencies"));
  console.log(
    "tables suppressed and audited: place by sub-sector and activity, at least three organisations in a cell",
  );
  console.table(Object.keys(madeTables).map((name) => inOwnProcess("disclosure", name)));
};
