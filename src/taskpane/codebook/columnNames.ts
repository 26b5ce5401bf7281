import { textAt, type CodeSheet } from "../../codebook/importing/codeList";
import { columnLetters } from "../../package/cells/address";

const mostColumns = 60;
const mostRows = 2_000;
const widest = 40;

/** What a list's columns are called, by their headers or by the first thing in them. */
export const columnNames = ({ left, cells }: CodeSheet, header: number | undefined): readonly string[] => {
  const width = cells.slice(0, mostRows).reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.min(mostColumns, width) }, (_, column) => {
    const title = header === undefined ? "" : textAt(cells[header] ?? [], column);
    const first = cells.find((row) => textAt(row, column) !== "") ?? [];
    return `${columnLetters(left + column)}: ${(title || textAt(first, column)).replace(/\s+/g, " ").slice(0, widest)}`;
  });
};
