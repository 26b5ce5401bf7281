const separators = [",", ";", "\t"] as const;

/**
 * The rows of a CSV text. The separator is the one that the first line has most of; cells in double quotes may hold
 * separators, line breaks and doubled quotes. A byte order mark and blank lines are left out.
 *
 * @example readCsv('a;b\n1;"x; y"') // [["a", "b"], ["1", "x; y"]]
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let [row, cell] = [[], ""] as [string[], string];
  const endRow = (): void => {
    rows.push([...row, cell]);
    [row, cell] = [[], ""];
  };
  for (const [piece, quoted, separator, lineEnd] of whole.matchAll(piecesOf(separatorOf(whole)))) {
    if (separator !== undefined) {
      row.push(cell);
      cell = "";
    } else if (lineEnd !== undefined) endRow();
    else cell += quoted?.replaceAll('""', '"') ?? piece;
  }
  endRow();
  return rows.filter((cells) => cells.some((one) => one !== ""));
}

/** What is quoted, a separator, the end of a line, and all else; quotes inside a cell are signs like any other. */
function piecesOf(separator: string): RegExp {
  const plain = `[^"${separator}\\r\\n][^${separator}\\r\\n]*|"`;
  return new RegExp(`"((?:[^"]|"")*)"|(${separator})|(\\r\\n|\\n|\\r)|${plain}`, "g");
}

function separatorOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const countOf = (separator: string) => line.split(separator).length;
  const [most = ","] = [...separators].sort((one, other) => countOf(other) - countOf(one));
  return most;
}
