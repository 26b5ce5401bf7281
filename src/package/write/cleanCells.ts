import { cellAddress, columnLetters } from "../cells/address";
import type { ByteText } from "../xml/byteText";
import { encodeXstring, escapeText } from "../xml/escape";
import { CleanWriteError, type CleanValue, type CleanWriteErrorCode } from "./cleanWorkbook";

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

const valueStarts = { number: "><v>", boolean: ' t="b"><v>', string: ' t="s"><v>' } as const;

/** Writes the cells of one sheet. */
export class CleanCells {
  private readonly letters: string[] = [];
  private readonly styleEnds: string[] = ['"'];

  constructor(
    private readonly sheet: string,
    private readonly texts: SharedTexts,
    private readonly out: ByteText,
  ) {}

  /**
   * Writes a cell, or nothing for an empty value. A text is never read as a formula, a number or an escape: its cell
   * says that it is a text, and awkward characters are escaped as Excel does.
   */
  write(value: CleanValue, row: number, column: number, style: number): void {
    if (value === "") return;
    const content = this.content(value, row, column);
    const { out } = this;
    out.add('<c r="');
    out.add((this.letters[column] ??= columnLetters(column)));
    out.add(String(row + 1));
    out.add((this.styleEnds[style] ??= `" s="${style}"`));
    out.add(valueStarts[typeof value as keyof typeof valueStarts]);
    out.add(content);
    out.add("</v></c>");
  }

  private content(value: CleanValue, row: number, column: number): string {
    if (typeof value === "boolean") return value ? "1" : "0";
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw this.refusal("bad-number", row, column);
      return String(value);
    }
    if (value.length > longestText) throw this.refusal("text-too-long", row, column, { limit: longestText });
    return String(this.texts.index(value));
  }

  private refusal(code: CleanWriteErrorCode, row: number, column: number, more = {}): CleanWriteError {
    return new CleanWriteError(code, { sheet: this.sheet, cell: cellAddress(row, column), ...more });
  }
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}
