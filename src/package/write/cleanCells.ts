import { cellAddress, columnLetters } from "../cells/address";
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

/** The cells of one sheet as XML. */
export class CleanCells {
  private readonly letters: string[] = [];

  constructor(
    private readonly sheet: string,
    private readonly texts: SharedTexts,
  ) {}

  /**
   * A cell as XML; `""` for an empty value without style. A text is never read as a formula, a number or an escape:
   * its cell says that it is a text, and awkward characters are escaped as Excel does.
   */
  xml(value: CleanValue, row: number, column: number, style: number): string {
    if (value === "") return "";
    const letters = (this.letters[column] ??= columnLetters(column));
    const start = `<c r="${letters}${row + 1}${style === 0 ? '"' : `" s="${style}"`}`;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw this.refusal("bad-number", row, column);
      return `${start}><v>${value}</v></c>`;
    }
    if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (value.length > longestText) throw this.refusal("text-too-long", row, column, { limit: longestText });
    return `${start} t="s"><v>${this.texts.index(value)}</v></c>`;
  }

  private refusal(code: CleanWriteErrorCode, row: number, column: number, more = {}): CleanWriteError {
    return new CleanWriteError(code, { sheet: this.sheet, cell: cellAddress(row, column), ...more });
  }
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}
