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

/**
 * The files with one more. A file of the same name is another one, from another sender: both stay, and the later gets a number.
 *
 * @example the third `4W.xlsx` becomes `4W.xlsx (3)`
 */
export const withFile = (
  files: readonly (WorkbookOverview | UnreadFile)[],
  file: WorkbookOverview | UnreadFile,
): readonly (WorkbookOverview | UnreadFile)[] => {
  const taken = new Set(files.map(({ fileName }) => fileName));
  let name = file.fileName;
  for (let number = 2; taken.has(name); number += 1) name = `${file.fileName} (${number})`;
  return [...files, { ...file, fileName: name }];
};

/** Tells a line from all others. */
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
