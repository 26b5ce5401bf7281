import { writeCsv } from "../package/csv/writeCsv";
import { plainTable, type CleanColumn, type CleanSheet } from "../package/write/cleanWorkbook";
import { distinctValues } from "../table/relations/distinct";
import { dayOf } from "./dayOf";
import type { Services } from "./services";

export const tableFormats = ["xlsx", "csv"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A list that a person takes out of Confide. */
export interface TableToOffer {
  /** A valid sheet name. */
  readonly title: string;
  /** Of the file, before its day and ending. */
  readonly stem: string;
  /** All different, none empty. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Hands out a table as a text or as a workbook. The workbook is not classified: Confide lets it go to nobody.
 *
 * @returns the file's name
 * @throws CoreError
 */
export const offerTable = async (
  { core, now, offerFile }: Pick<Services, "core" | "now" | "offerFile">,
  table: TableToOffer,
  format: TableFormat,
): Promise<string> => {
  const name = `${table.stem}-${dayOf(now())}.${format}`;
  const bytes =
    format === "csv"
      ? new TextEncoder().encode(writeCsv([table.head, ...table.rows]))
      : await core.writeCleanFile({ sheets: [sheetOf(table)], title: table.title });
  await offerFile(bytes, name);
  return name;
};

const sheetOf = ({ title, head, rows }: TableToOffer): CleanSheet => ({
  name: title,
  columns: head.map((header): CleanColumn => ({ header, width: 24, numberFormat: "General" })),
  cells: head.map((_header, at) => distinctValues(rows.map((row) => row[at] ?? ""))),
  ...plainTable,
});
