/**
 * Cells as the text that spreadsheets exchange: tabs between cells, a line for each row; a cell with a tab, a line
 * break or a quote at its start is quoted.
 *
 * @example formatCells([["a", "b\nc"]]) // 'a\t"b\nc"'
 */
export function formatCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join("\t")).join("\r\n");
}

function quote(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads such a text; the line break that programs put after the last row makes no row of its own. */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "");
    at = cell.lastIndex;
    const separator = text.startsWith("\r\n", at) ? "\r\n" : text.charAt(at);
    if (separator !== "\t") {
      rows.push(row);
      row = [];
      if (at + separator.length >= text.length) break;
    }
    at += separator.length;
  }
  return rows;
}
