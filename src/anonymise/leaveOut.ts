import { indexCodebook, organisationKey } from "../codebook/lookup";
import { isPlaceholder } from "../codebook/placeholders";
import type { Codebook } from "../codebook/codebook";
import { splitOrganisations } from "../codebook/split";
import { distinctValues } from "../table/relations/distinct";
import { sheetRowOf, type Column, type Table } from "../table/table";

/** Rows are of whoever reports them; a partner or donor of another's row does not make it theirs. */
export const reporters = ({ columns }: Table): readonly Column[] =>
  columns.filter(({ role }) => role === "organisation" || role === "organisation-acronym");

/** The organisations that report the table's rows, as they are written; several in one cell are several. */
export const reportersIn = (table: Table): readonly string[] => {
  const names = new Set<string>();
  for (const { values } of reporters(table))
    for (const value of distinctValues(values).values)
      for (const name of splitOrganisations(String(value), () => false))
        if (!isPlaceholder(name)) names.add(name);
  return [...names];
};

/** The rows, as positions, in which some organisation reports. */
export const rowsOfSomebody = (table: Table): readonly number[] => {
  const columns = reporters(table);
  const isNamed = (row: number): boolean =>
    columns.some(({ values }) => !isPlaceholder(String(values[row] ?? "")));
  return Array.from({ length: table.rowCount }, (_, row) => row).filter(isNamed);
};

/** @param rows positions in the table */
export const only = (table: Table, rows: readonly number[]): Table => ({
  ...table,
  rowCount: rows.length,
  sourceRows: rows.map((row) => sheetRowOf(table, row)),
  columns: table.columns.map((column) => ({
    ...column,
    values: rows.map((row) => column.values[row] ?? ""),
  })),
});

/**
 * The table without the rows of these organisations: members that stopped sharing, or that did not agree. A row that names one
 * of them beside others is left out too.
 *
 * @param names as somebody wrote them; the codebook knows their other names
 */
export const withoutRowsOf = (table: Table, names: readonly string[], codebook: Codebook): Table => {
  if (names.length === 0) return table;
  const index = indexCodebook(codebook);
  const keyOf = organisationKey(index);
  const meant = new Set(names.map(keyOf));
  const isMeant = (text: string): boolean =>
    [text, ...splitOrganisations(text, (name) => index.find(name) !== undefined)].some((name) =>
      meant.has(keyOf(name)),
    );
  const gone = new Set<number>();
  for (const column of reporters(table)) {
    const { values, at } = distinctValues(column.values);
    const isGone = values.map((value) => isMeant(String(value)));
    at.forEach((place, row) => {
      if (isGone[place] === true) gone.add(row);
    });
  }
  if (gone.size === 0) return table;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !gone.has(row));
  return only(table, rows);
};
