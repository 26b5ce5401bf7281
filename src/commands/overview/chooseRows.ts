import type { Audience } from "../../protocol/rule";
import { saysAll } from "../../records/register/copies";
import type { Permission } from "../mayGo";
import {
  isUnread,
  type GraveFinding,
  type SheetOverview,
  type UnreadFile,
  type WorkbookOverview,
} from "./sheetOverview";

/** What a coordinator should know of a sheet first; what needs a person most comes first. */
export const sheetConditions = ["unreadable", "changed", "forbidden", "not-classified", "in-order"] as const;
export type SheetCondition = (typeof sheetConditions)[number];

/** `yes`: as it is. `treated`: as a copy. `needs`: not before something is noted. */
export const permissionKinds = ["yes", "treated", "needs", "no"] as const;
export type PermissionKind = (typeof permissionKinds)[number];

/** One line of the overview: a sheet, or a file that can't be read. */
export type OverviewRow =
  | {
      readonly kind: "sheet";
      readonly fileName: string;
      readonly overview: SheetOverview;
      /** What the scan calls grave in this sheet. */
      readonly grave: readonly GraveFinding[];
      /** And in the file, but in none of its sheets. */
      readonly graveBeside: readonly GraveFinding[];
    }
  | ({ readonly kind: "unread" } & UnreadFile);

export type SheetRow = Extract<OverviewRow, { kind: "sheet" }>;

/** All lines, workbook by workbook and sheet by sheet. */
export const rowsOf = (files: readonly (WorkbookOverview | UnreadFile)[]): readonly OverviewRow[] =>
  files.flatMap((file): readonly OverviewRow[] =>
    isUnread(file) ? [{ kind: "unread", ...file }] : sheetRows(file),
  );

const sheetRows = ({ fileName, sheets, grave }: WorkbookOverview): readonly OverviewRow[] => {
  const names = new Set<unknown>(sheets.map(({ sheet }) => sheet.name));
  const graveBeside = grave.filter(({ place }) => !names.has(place.data["sheet"]));
  return sheets.map((overview) => ({
    kind: "sheet",
    fileName,
    overview,
    grave: grave.filter(({ place }) => place.data["sheet"] === overview.sheet.name),
    graveBeside,
  }));
};

export const keyOfRow = (row: OverviewRow): string =>
  JSON.stringify([row.fileName, row.kind === "sheet" ? row.overview.sheet.name : null]);

export const conditionOf = (row: OverviewRow): SheetCondition => {
  if (row.kind === "unread") return "unreadable";
  const { state, findings } = row.overview;
  if (state.kind === "unreadable") return "unreadable";
  if (state.kind === "none") return "not-classified";
  if (state.changed) return "changed";
  return findings.some(({ severity }) => severity === "stop") ? "forbidden" : "in-order";
};

/** What holds after all that speaks against it: a sheet that may go as it is, but changed since, may not. */
export const permissionKind = ({ answer, reasons }: Permission): PermissionKind =>
  answer.kind === "yes" && reasons.length > 0 ? "no" : answer.kind;

export interface RowFilter {
  /** Words that all stand somewhere in a line. */
  readonly query: string;
  readonly condition: SheetCondition | undefined;
  /** Only sheets that may go there, as they are or as a copy. */
  readonly audience: Audience | undefined;
}

/** @param textsOf what is searched of a line, as a person reads it */
export const chosenRows = (
  rows: readonly OverviewRow[],
  { query, condition, audience }: RowFilter,
  textsOf: (row: OverviewRow) => readonly string[],
): readonly OverviewRow[] =>
  rows.filter(
    (row) =>
      (condition === undefined || conditionOf(row) === condition) &&
      (audience === undefined || mayGoTo(row, audience)) &&
      saysAll(textsOf(row), query),
  );

const mayGoTo = (row: OverviewRow, audience: Audience): boolean =>
  row.kind === "sheet" &&
  row.overview.permissions.some(
    (permission) =>
      permission.audience === audience && ["yes", "treated"].includes(permissionKind(permission)),
  );

export const rowOrders = ["attention", "workbook", "classified", "contacts", "grave"] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What is alike stays in the order of the workbooks. `classified`: the oldest first, those never classified before them. */
export const sortedRows = (rows: readonly OverviewRow[], order: RowOrder): readonly OverviewRow[] => {
  const compare = comparisons[order];
  return compare === undefined ? rows : [...rows].sort(compare);
};

type Compare = (one: OverviewRow, other: OverviewRow) => number;

const rising =
  (numberOf: (row: OverviewRow) => number): Compare =>
  (one, other) =>
    numberOf(one) - numberOf(other);

const rank = (row: OverviewRow): number => sheetConditions.indexOf(conditionOf(row));

const comparisons: Readonly<Record<RowOrder, Compare | undefined>> = {
  attention: rising(rank),
  workbook: undefined,
  classified: (one, other) => classifiedAt(one).localeCompare(classifiedAt(other)),
  contacts: rising((row) => -contactsOf(row)),
  grave: rising((row) => (row.kind === "unread" ? -Infinity : -row.grave.length)),
};

const classifiedAt = (row: OverviewRow): string =>
  row.kind === "sheet" && row.overview.state.kind === "classified"
    ? row.overview.state.classification.classifiedAt
    : "";

const contactsOf = (row: OverviewRow): number => {
  if (row.kind === "unread") return 0;
  const { people, emails, phones } = row.overview.contents;
  return people + emails + phones;
};
