const gap = "  ";
const widestCell = 44;
const narrowestLast = 20;

/**
 * Rows as aligned columns under a header. Long cells are cut, the last column where the line ends.
 *
 * @param lineLength undefined: the last column is not cut
 */
export const textTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  lineLength?: number,
): string => {
  const last = header.length - 1;
  const cells = [header, ...rows].map((row) =>
    row.map((cell, at) => (at === last ? oneLine(cell) : cut(oneLine(cell), widestCell))),
  );
  const widths = header.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ""))));
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + gap.length, 0);
  const room = lineLength === undefined ? Infinity : Math.max(narrowestLast, lineLength - before);
  const ruler = widths.map((width, at) => "-".repeat(at === last ? Math.min(width, room) : width)).join(gap);
  const lines = cells.map((row) =>
    row.map((cell, at) => (at === last ? cut(cell, room) : padded(cell, widths[at] ?? 0))).join(gap),
  );
  const [first = "", ...others] = lines.map((line) => line.trimEnd());
  return `${[first, ruler, ...others].join("\n")}\n`;
};

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** Combining marks take no room of their own. */
const lengthOf = (text: string): number => Array.from(text.replace(/\p{M}/gu, "")).length;

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - lengthOf(text)));

const cut = (text: string, width: number): string =>
  lengthOf(text) <= width
    ? text
    : `${Array.from(text)
        .slice(0, width - 1)
        .join("")}…`;
