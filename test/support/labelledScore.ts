import { columnLetters } from "../../src/package/cells/address";
import { placeLevels } from "../../src/protocol/rule";
import { isIdentifyingRole, placeLevelOf, type Role } from "../../src/table/role";
import type { Column, Table } from "../../src/table/table";
import { understand } from "../../src/table/understand";
import { sameDetail, wordsOf } from "./labelledDetail";
import type { ColumnLabel, LabelledSheet } from "./labelledSheet";

/** How well labelled sheets are read. */
export interface Score {
  readonly sheets: number;
  readonly headersRight: number;
  readonly boundsRight: number;
  readonly columns: number;
  readonly rolesRight: number;
  readonly identifying: number;
  /** Columns that would reach a copy too fine: identifying ones read as harmless, places read as coarser than they are. */
  readonly missed: number;
  /** Identifying columns read as unknown: they stay out, but a person has to decide. */
  readonly undecided: number;
  /** Columns of the right role that have a detail, labelled or read. */
  readonly details: number;
  readonly detailsRight: number;
  readonly failures: readonly Failure[];
}

/** Something read wrongly: where, what was meant, what was read and why, on one line. */
export interface Failure {
  readonly kind: "place" | "missed" | "role" | "detail";
  readonly line: string;
}

/** Reads every sheet and compares it with its labels. */
export function scoreOf(sheets: readonly LabelledSheet[]): Score {
  const read = sheets.map((sheet) => ({ sheet, table: understand(sheet.grid, { lists: sheet.lists }) }));
  const places = read.map(({ sheet, table }) => judgePlace(sheet, table));
  const columns = read.flatMap(({ sheet, table }) => sheet.labels.map((label) => judge(sheet, table, label)));
  const count = <Judged>(list: readonly Judged[], is: (judged: Judged) => boolean) => list.filter(is).length;
  return {
    sheets: sheets.length,
    headersRight: count(places, ({ header }) => header),
    boundsRight: count(places, ({ bounds }) => bounds),
    columns: columns.length,
    rolesRight: count(columns, ({ right }) => right),
    identifying: count(columns, ({ identifying }) => identifying),
    missed: count(columns, ({ missed }) => missed),
    undecided: count(columns, ({ undecided }) => undecided),
    details: count(columns, ({ detailed }) => detailed),
    detailsRight: count(columns, ({ detail }) => detail),
    failures: [
      ...places.flatMap(({ header, bounds, line }) =>
        header && bounds ? [] : [{ kind: "place", line } as const],
      ),
      ...columns.flatMap(({ failure, line }) => (failure === undefined ? [] : [{ kind: failure, line }])),
    ],
  };
}

function judgePlace(sheet: LabelledSheet, table: Table) {
  const { headerRow, records, labels } = sheet;
  const meant = areaOf(records, labels);
  const got = areaOf(table.sourceRows, table.columns);
  const line = `${sheet.name}: header in row ${headerRow + 1}, records in ${meant}; read in row ${table.headerRow + 1}, ${got}`;
  return { header: table.headerRow === headerRow, bounds: meant === got, line };
}

/** `A4:Z30 (27)`, from the first record to the last, and how many. */
function areaOf(rows: readonly number[], columns: readonly { readonly index: number }[]): string {
  const corner = (column: { readonly index: number } | undefined, row = -1) =>
    `${columnLetters(column?.index ?? 0)}${row + 1}`;
  return `${corner(columns[0], rows[0])}:${corner(columns.at(-1), rows.at(-1))} (${rows.length})`;
}

function judge(sheet: LabelledSheet, table: Table, label: ColumnLabel) {
  const column = table.columns.find(({ index }) => index === label.index);
  const role = column?.role;
  const identifying = isIdentifyingRole(label.roles[0]);
  const right = role !== undefined && label.roles.includes(role);
  const missed =
    !right && role !== undefined && ((identifying && isHarmless(role)) || isCoarser(role, label.roles[0]));
  const got = column === undefined ? [] : wordsOf(column.detail);
  const wanted = label.detail.length > 0;
  const given = got.length > 0;
  const detailed = right && (role === label.roles[0] ? wanted || given : wanted && given);
  const detail = detailed && sameDetail(label.detail, got);
  return {
    right,
    identifying,
    missed,
    undecided: identifying && role === "unknown",
    detailed,
    detail,
    failure: missed ? ("missed" as const) : failureOf(right, detailed === detail),
    line: `${sheet.name} ${lineOf(label, column)}`,
  };
}

const isHarmless = (role: Role): boolean => role !== "unknown" && !isIdentifyingRole(role);

/** A site taken for a community, or a community for a district, stays in copies of that level. */
function isCoarser(read: Role, meant: Role): boolean {
  const [coarse, fine] = [placeLevelOf(read), placeLevelOf(meant)];
  if (coarse === undefined || fine === undefined) return false;
  return placeLevels.indexOf(coarse) < placeLevels.indexOf(fine);
}

function failureOf(role: boolean, detail: boolean): Failure["kind"] | undefined {
  if (!role) return "role";
  return detail ? undefined : "detail";
}

function lineOf({ index, header, roles, detail }: ColumnLabel, column: Column | undefined): string {
  const meant = [roles.join(" or "), ...detail].join(" ");
  const got = column === undefined ? "no column" : [column.role, ...wordsOf(column.detail)].join(" ");
  const why = column?.reasons.map(({ key, data }) => `${key} ${Object.values(data).join(" ")}`) ?? [];
  return `${columnLetters(index)} "${header}" is ${meant}; read as ${got}: ${why.join(", ")}`;
}
