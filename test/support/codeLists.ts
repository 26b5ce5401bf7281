import type { CodeSheet } from "../../src/codebook/importing/codeList";

/**
 * A list from text, a row a line and a column a bar; its first row is the sheet's first.
 *
 * @example listFrom("Partner | Code\n Hope Foundation | TR-180")
 */
export const listFrom = (text: string): CodeSheet => ({
  sheetName: "Partners",
  top: 0,
  left: 0,
  cells: text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim())),
});
