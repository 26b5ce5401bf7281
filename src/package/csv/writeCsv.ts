/** Spreadsheets take a cell that begins like this for a formula and work it out when the file is opened. */
const likeFormula = /^[=+\-@\t\r]/;

const quoted = (cell: string): string =>
  `"${(likeFormula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/**
 * Rows as a CSV text that spreadsheets open as it is meant: a byte order mark for letters of every script, commas, every
 * text in quotes, lines ended by CR LF (RFC 4180). A text that looks like a formula gets an apostrophe before it.
 *
 * @example writeCsv([["a", 1], ['say "x"', 2]]) // '\ufeff"a",1\r\n"say ""x""",2\r\n'
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows
    .map(
      (row) => `${row.map((cell) => (typeof cell === "number" ? String(cell) : quoted(cell))).join(",")}\r\n`,
    )
    .join("")}`;
