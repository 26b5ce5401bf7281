import { columnLetters } from "../cells/address";
import { SheetCells } from "../cells/sheetCells";
import type { CellStore } from "../cells/cellStore";
import type { ByteText } from "../xml/byteText";
import { encodeXstring, escapeText } from "../xml/escape";
import { formulaXml } from "./formulaXml";
import { valueForms, type FormName, type ValueForm } from "./valueForms";

/** How many texts are kept as XML, because columns repeat theirs. */
const keptTexts = 65_536;

/** Writes the rows of a sheet with their cells. */
export class CellWriter {
  private readonly kept: SheetCells | undefined;
  private readonly forms: Readonly<Record<FormName, ValueForm>>;
  private readonly letters: string[] = [];
  private readonly styleEnds: string[] = ['"'];
  private readonly inlineTexts = new Map<string, string>();
  private readonly cellStart: string;
  private readonly cellEnd: string;
  private rowAttributes = "";
  private number = "";
  private current = 0;
  /** The row whose tag was written last. */
  private openRow = -1;

  constructor(
    private readonly cells: CellStore,
    private readonly prefix: string,
    private readonly out: ByteText,
  ) {
    this.kept = cells instanceof SheetCells ? cells : undefined;
    this.forms = valueForms(prefix);
    this.cellStart = `<${prefix}c r="`;
    this.cellEnd = `</${prefix}c>`;
  }

  /** A row that holds nothing and is nothing special is left out. */
  row(row: number, attributes: string): void {
    const { out, prefix } = this;
    this.rowAttributes = attributes;
    this.current = row;
    this.number = String(row + 1);
    this.cells.eachInRow(row, this.cell);
    if (this.openRow === row) out.add(`</${prefix}row>`);
    else if (attributes.includes(" ", 1)) out.add(`<${prefix}row${attributes}/>`);
  }

  private readonly cell = (column: number): void => {
    const { cells, current: row, out } = this;
    this.start(column);
    const formula = this.kept ? this.kept.cellFormula(row, column) : cells.formula(row, column);
    const text = cells.formula(row, column);
    const name = this.formName(row, column, text !== undefined);
    if (name === "empty" && text === undefined) {
      out.add("/>");
      return;
    }
    const form = this.forms[name];
    out.add(form.type);
    if (typeof formula === "object") out.add(formula.cellAttributes);
    out.add(">");
    if (formula !== undefined && text !== undefined)
      out.add(formulaXml(this.prefix, formula, text, row, column));
    out.add(form.open);
    out.add(this.content(name, row, column));
    out.add(form.close);
    out.add(this.cellEnd);
  };

  /** The start of the cell's tag, and of its row's before the first. */
  private start(column: number): void {
    const { out, current: row } = this;
    if (this.openRow !== row) out.add(`<${this.prefix}row${this.rowAttributes}>`);
    this.openRow = row;
    const style = this.cells.style(row, column);
    out.add(this.cellStart);
    out.add((this.letters[column] ??= columnLetters(column)));
    out.add(this.number);
    out.add((this.styleEnds[style] ??= `" s="${style}"`));
  }

  private formName(row: number, column: number, hasFormula: boolean): FormName {
    const type = this.cells.type(row, column);
    if (type !== "string") return type;
    if (hasFormula) return "result";
    const index = this.kept?.stringIndex(row, column) ?? Infinity;
    return this.kept && index < this.kept.strings.sharedCount ? "shared" : "inline";
  }

  private content(name: FormName, row: number, column: number): string {
    if (name === "shared") return String(this.kept?.stringIndex(row, column));
    const value = this.cells.value(row, column);
    switch (name) {
      case "empty":
        return "";
      case "number":
        return String(value);
      case "boolean":
        return value === true ? "1" : "0";
      case "error":
        return escapeText(String(value));
      case "result":
        return escapeText(encodeXstring(String(value)));
      case "inline":
        return this.inlineText(String(value));
    }
  }

  private inlineText(text: string): string {
    const known = this.inlineTexts.get(text);
    if (known !== undefined) return known;
    const p = this.prefix;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    const xml = `<${p}t${space}>${escapeText(encodeXstring(text))}</${p}t>`;
    if (this.inlineTexts.size >= keptTexts) this.inlineTexts.clear();
    this.inlineTexts.set(text, xml);
    return xml;
  }
}
