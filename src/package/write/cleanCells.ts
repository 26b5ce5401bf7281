import { cellAddress } from "../cells/address";
import { encodeXstring, escapeText } from "../xml/escape";
import { CleanWriteError, type CleanValue } from "./cleanWorkbook";

/** Excel's limit for the text of a cell. */
export const longestText = 32_767;

/** Texts of the workbook, each once: `<sst>` is written from it. */
export class SharedTexts {
  private readonly indices = new Map<string, number>();
  /** How many cells refer to the texts. */
  uses = 0;

  index(text: string): number {
    this.uses++;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  get size(): number {
    return this.indices.size;
  }

  /** Calls `visit` with each text as `<si>`, in the order of the indices. */
  eachItem(visit: (xml: string) => void): void {
    for (const text of this.indices.keys()) visit(`<si>${textElement(text)}</si>`);
  }
}

/**
 * A cell as XML; `""` for an empty value without style. A text is never read as a formula, a number or an escape:
 * its cell says that it is a text, and awkward characters are escaped as Excel does.
 */
export function cellXml(
  value: CleanValue,
  place: { readonly sheet: string; readonly row: number; readonly column: number; readonly letters: string },
  style: number,
  texts: SharedTexts,
): string {
  const { sheet, row, column, letters } = place;
  if (value === "") return "";
  const start = `<c r="${letters}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      throw new CleanWriteError("bad-number", { sheet, cell: cellAddress(row, column) });
    return `${start}><v>${value}</v></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.length > longestText)
    throw new CleanWriteError("text-too-long", { sheet, cell: cellAddress(row, column), limit: longestText });
  return `${start} t="s"><v>${texts.index(value)}</v></c>`;
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}
