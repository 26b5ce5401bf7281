import type { Translate } from "../../i18n/translator";
import { dayOf } from "../dayOf";
import { conditionOf, permissionKind, type OverviewRow, type SheetRow } from "./overviewRow";
import type { GraveFinding } from "./sheetOverview";

/** What is written of each sheet besides where it may go; keys of the message files under `overview.columns`. */
export const overviewColumns = [
  ...(["file", "sheet", "visibility", "condition", "informationType", "disclosure"] as const),
  ...(["organisation", "classified", "looksLike", "records", "organisations", "people"] as const),
  ...(["emails", "phones", "grave", "graveBeside", "problem"] as const),
] as const;
export type OverviewColumn = (typeof overviewColumns)[number];
export type OverviewCells = Readonly<Record<OverviewColumn, string | number>>;

/** @param nameOf how a name (of a file, a sheet, an organisation) is written: whole, or masked */
export const cellsOf = (
  row: OverviewRow,
  translate: Translate,
  nameOf: (name: string) => string,
): OverviewCells => ({
  ...emptyCells,
  file: row.fileName === "" ? translate("overview.thisWorkbook") : nameOf(row.fileName),
  condition: translate(`overview.condition.${conditionOf(row)}`),
  ...(row.kind === "unread"
    ? { problem: translate(row.problem.key, row.problem.data) }
    : sheetCells(row, translate, nameOf)),
});

const emptyCells = Object.fromEntries(overviewColumns.map((column) => [column, ""])) as OverviewCells;

const sheetCells = (
  { overview, grave, graveBeside }: SheetRow,
  translate: Translate,
  nameOf: (name: string) => string,
): Partial<OverviewCells> => {
  const { sheet, state, contents } = overview;
  const { informationType: looksLike, records, organisations, people, emails, phones } = contents;
  const classification = state.kind === "classified" ? state.classification : undefined;
  return {
    sheet: nameOf(sheet.name),
    visibility: translate(`overview.visibility.${sheet.visibility}`),
    ...(classification && {
      informationType: translate(`protocol.informationType.${classification.informationType}`),
      disclosure: translate(`protocol.disclosure.${classification.disclosure}`),
      organisation: nameOf(classification.organisation),
      classified: dayOf(new Date(classification.classifiedAt)),
    }),
    looksLike: looksLike === undefined ? "" : translate(`protocol.informationType.${looksLike}`),
    ...{ records, organisations, people, emails, phones },
    grave: graveText(grave, translate),
    graveBeside: graveText(graveBeside, translate),
    problem: state.kind === "unreadable" ? translate(state.error.key, state.error.data) : "",
  };
};

/** What is grave, each kind of thing once; `""` for nothing. */
export const graveText = (findings: readonly GraveFinding[], translate: Translate): string =>
  [...new Set(findings.map(({ kind }) => translate(`scan.kind.${kind}`)))].join("; ");

/** Whether a sheet may go to each audience, in a word; nothing for a file that can't be read. */
export const permissionCells = (row: OverviewRow, translate: Translate): readonly string[] =>
  row.kind === "unread"
    ? []
    : row.overview.permissions.map((permission) =>
        translate(`overview.permission.${permissionKind(permission)}`),
      );
