import { defaultRules } from "../src/disclosure/rules/rules";
import { apply } from "../src/anonymise/apply";
import { leaks } from "../src/anonymise/leaks";
import { organisationsIn } from "../src/anonymise/organisations";
import { plan } from "../src/anonymise/plan";
import { emptyCodebook, enrol } from "../src/codebook/enrol";
import type { CellValue } from "../src/table/grid";
import type { Role } from "../src/table/role";
import type { Column, Table } from "../src/table/table";
import { ruleLike } from "../test/support/rule";

/** Seconds of each step for one table. */
export interface AnonymiseFigures {
  readonly rows: number;
  readonly columns: number;
  readonly plan: number;
  readonly enrol: number;
  readonly apply: number;
  readonly leaks: number;
}

const roles: readonly Role[] = [
  ...([
    "organisation",
    "implementing-partner",
    "donor",
    "organisation-acronym",
    "organisation-type",
  ] as const),
  ...(["person", "email", "phone", "governorate", "governorate-code", "district", "district-code"] as const),
  ...([
    "subdistrict",
    "subdistrict-code",
    "community",
    "community-code",
    "site",
    "latitude",
    "longitude",
  ] as const),
  ...([
    "cluster",
    "sub-cluster",
    "objective",
    "activity",
    "sub-activity",
    "indicator",
    "unit",
    "modality",
  ] as const),
  ...(["status", "month", "date", "free-text", "population-total", "target"] as const),
  ...Array.from({ length: 7 }, (): Role => "population"),
];

/** Repeatable numbers from 0 to 1; only for made-up rows. */
const pseudoRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const valueFor = (role: Role, next: () => number): CellValue => {
  const pick = (count: number): number => Math.floor(next() * count);
  switch (role) {
    case "organisation":
    case "implementing-partner":
    case "donor":
      return `Invented ${String.fromCharCode(65 + pick(26))}${String.fromCharCode(97 + pick(5))} Relief Society`;
    case "organisation-acronym":
      return `I${String.fromCharCode(65 + pick(26))}RS`;
    case "free-text":
      return `Session ${pick(1e6)} held with Invented ${String.fromCharCode(65 + pick(26))}a Relief Society, call 0555 ${100 + pick(900)} 00 00`;
    case "community":
      return `Community ${pick(7700)}`;
    case "community-code":
      return `C${1000 + pick(7700)}`;
    case "population":
    case "population-total":
    case "target":
      return pick(500);
    case "date":
      return 46000 + pick(300);
    default:
      return `${role} ${pick(60)}`;
  }
};

export const benchTable = (rows: number): Table => {
  const next = pseudoRandom(rows);
  const columns = roles.map((role, index): Column => ({
    index,
    header: `${role} ${index}`,
    headerKey: `${role} ${index}`,
    hxl: undefined,
    values: Array.from({ length: rows }, () => valueFor(role, next)),
    numberFormat: "General",
    hidden: false,
    role,
    detail: {},
    confidence: 1,
    reasons: [],
  }));
  return {
    sheetName: "Data",
    headerRow: 0,
    hxlRow: undefined,
    firstDataRow: 1,
    rowCount: rows,
    sourceRows: Array.from({ length: rows }, (_, row) => row + 1),
    hiddenRowCount: 0,
    columns,
    others: [],
    gazetteers: [],
    dateSystem: 1900,
    rightToLeft: false,
  };
};

const rule = ruleLike();
const levels = { country: "", governorate: "", district: "", subdistrict: "", community: "", site: "" };
export const benchLabels = { title: "4W for OCHA", column: "Column", levels };
export const now = "2026-10-31T08:00:00.000Z";

export const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
};

/** Plans, enrols, applies (the free text redacted) and checks a made-up table of `rows` x 40 columns. */
export const benchAnonymise = (rows: number): AnonymiseFigures => {
  const table = benchTable(rows);
  const decisions = { "free-text 30": { kind: "redact" } } as const;
  const [recipe, planSeconds] = timed(() => plan({ table, rule, decisions, series: "ocha" }));
  const [{ codebook }, enrolSeconds] = timed(() => {
    const { names, pairs } = organisationsIn(table, recipe, emptyCodebook(now));
    const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
    return enrol(emptyCodebook(now), names, "ocha", random, now, pairs);
  });
  const [{ copy }, applySeconds] = timed(() =>
    apply({ table, recipe, codebook, madeOn: "2026-10-31", labels: benchLabels, rules: defaultRules }),
  );
  const [found, leakSeconds] = timed(() => leaks(copy, codebook));
  if (found.length > 0) throw new Error(`the bench copy leaks: ${found[0]?.key ?? ""}`);
  return {
    rows,
    columns: roles.length,
    plan: planSeconds,
    enrol: enrolSeconds,
    apply: applySeconds,
    leaks: leakSeconds,
  };
};
