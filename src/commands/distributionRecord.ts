import { dayOf } from "./dayOf";
import { plainTable, type CleanColumn, type CleanSheet } from "../package/write/cleanWorkbook";
import { writeCsv } from "../package/csv/writeCsv";
import { copiesIn, type RecordedCopy } from "../records/register/copies";
import type { Register } from "../records/register/entry";
import { distinctValues } from "../table/relations/distinct";
import type { Services } from "./services";

type RecordServices = Pick<Services, "core" | "translate" | "now" | "offerFile">;

/** What a file says of each copy; keys of the message files under `records.copies`. */
export const copyColumns = [
  "made",
  "informationType",
  "audience",
  "purpose",
  "period",
  "sheet",
  "rule",
  "protocol",
  "rows",
  "cellsRedacted",
  "cellsSuppressed",
  "organisations",
  "decisions",
  "sent",
  "digest",
] as const;
type Column = (typeof copyColumns)[number];

const valuesOf = (
  { made, sent }: RecordedCopy,
  translate: Services["translate"],
): Readonly<Record<Column, string | number>> => ({
  made: made.at,
  informationType: translate(`protocol.informationType.${made.informationType}`),
  audience: translate(`protocol.audience.${made.audience}`),
  purpose: translate(`protocol.purpose.${made.purpose}`),
  period: made.period,
  sheet: made.sheetName,
  rule: made.ruleId,
  protocol: made.protocol,
  rows: made.rows,
  cellsRedacted: made.cellsRedacted,
  cellsSuppressed: made.cellsSuppressed ?? "",
  organisations: made.organisations.join("; "),
  decisions: made.decisions.join("; "),
  sent: sent.map(({ to, on }) => `${to} (${on})`).join("; "),
  digest: made.digest,
});

const fileName = (now: Date, ending: string): string => `confide-copies-${dayOf(now)}.${ending}`;

/** Hands out all copies of the records as a table of text. It names organisations. @returns the file's name */
export const offerCopiesAsCsv = async (services: RecordServices, register: Register): Promise<string> => {
  const { translate, now, offerFile } = services;
  const head = copyColumns.map((column) => translate(`records.copies.${column}`));
  const rows = copiesIn(register).map((copy) => {
    const values = valuesOf(copy, translate);
    return copyColumns.map((column) => values[column]);
  });
  const name = fileName(now(), "csv");
  await offerFile(new TextEncoder().encode(writeCsv([head, ...rows])), name);
  return name;
};

/**
 * Hands out all copies of the records as a workbook. It is not classified: Confide lets it go to nobody.
 *
 * @returns the file's name
 * @throws CoreError
 */
export const offerCopiesAsWorkbook = async (
  services: RecordServices,
  register: Register,
): Promise<string> => {
  const { core, now, offerFile } = services;
  const name = fileName(now(), "xlsx");
  const sheet = copiesSheet(services, register);
  await offerFile(await core.writeCleanFile({ sheets: [sheet], title: sheet.name }), name);
  return name;
};

const copiesSheet = ({ translate }: RecordServices, register: Register): CleanSheet => {
  const rows = copiesIn(register).map((copy) => valuesOf(copy, translate));
  return {
    name: translate("records.copies.sheetName"),
    columns: copyColumns.map((column): CleanColumn => ({
      header: translate(`records.copies.${column}`),
      width: 24,
      numberFormat: "General",
    })),
    cells: copyColumns.map((column) => distinctValues(rows.map((row) => row[column]))),
    ...plainTable,
  };
};
