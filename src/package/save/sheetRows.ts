import { areaAddress, cellAddress, columnLetters } from "../cells/address";
import type { CellFormula, SpecialFormula } from "../cells/formula";
import { SheetCells } from "../cells/sheetCells";
import type { CellStore, RowLayout } from "../workbook";
import { encodeXstring, escapeText } from "../xml/escape";

/** Text is encoded and handed on when it has grown to this length. */
const pieceLength = 256 * 1024;
/** How many texts are kept as XML, because columns repeat theirs. */
const keptTexts = 65_536;

interface Rows {
  readonly cells: CellStore;
  readonly rows: ReadonlyMap<number, RowLayout>;
}

/** Writes the content of `<sheetData>`, row by row. */
export function writeRows({ cells, rows }: Rows, prefix: string, write: (piece: Uint8Array) => void): void {
  const writer = new CellWriter(cells, prefix);
  const attributes = cells instanceof SheetCells ? cells.rowAttributes : new Map<number, string>();
  const encoder = new TextEncoder();
  let text = "";
  for (let row = 0, last = lastRow(cells, rows, attributes); row <= last; row++) {
    text += rowXml(writer.row(row), rowStart(row, rows.get(row), attributes.get(row)), prefix);
    if (text.length < pieceLength) continue;
    write(encoder.encode(text));
    text = "";
  }
  write(encoder.encode(text));
}

function lastRow(
  cells: CellStore,
  rows: ReadonlyMap<number, RowLayout>,
  attributes: ReadonlyMap<number, string>,
): number {
  let last = cells.bounds(false)?.bottom ?? -1;
  for (const row of rows.keys()) last = Math.max(last, row);
  for (const row of attributes.keys()) last = Math.max(last, row);
  return last;
}

function rowXml(cells: string, attributes: string, prefix: string): string {
  if (cells === "") return attributes.includes(" ", 1) ? `<${prefix}row${attributes}/>` : "";
  return `<${prefix}row${attributes}>${cells}</${prefix}row>`;
}

/** A height among the kept attributes is one that Excel found itself; it holds as long as nobody set another. */
function rowStart(row: number, layout: RowLayout | undefined, kept = ""): string {
  const automatic = / ht="([^"]*)"/.exec(kept)?.[1];
  const isAutomatic = automatic !== undefined && Number(automatic) === layout?.height;
  const others = isAutomatic ? kept : kept.replace(/ ht="[^"]*"/, "");
  const height =
    layout?.height !== undefined && !isAutomatic ? ` ht="${layout.height}" customHeight="1"` : "";
  return ` r="${row + 1}"${others}${height}${layout?.hidden ? ' hidden="1"' : ""}`;
}

class CellWriter {
  private readonly kept: SheetCells | undefined;
  private readonly letters: string[] = [];
  private readonly inlineTexts = new Map<string, string>();
  private text = "";
  private number = "";
  private current = 0;

  constructor(
    private readonly cells: CellStore,
    private readonly prefix: string,
  ) {
    this.kept = cells instanceof SheetCells ? cells : undefined;
  }

  /** The cells of a row as XML. */
  row(row: number): string {
    this.text = "";
    this.current = row;
    this.number = String(row + 1);
    this.cells.eachInRow(row, this.cell);
    return this.text;
  }

  private readonly cell = (column: number): void => {
    const { cells, prefix, current: row } = this;
    const style = cells.style(row, column);
    const letters = (this.letters[column] ??= columnLetters(column));
    const start = `<${prefix}c r="${letters}${this.number}"${style === 0 ? "" : ` s="${style}"`}`;
    const formula = this.kept ? this.kept.cellFormula(row, column) : cells.formula(row, column);
    const [type, value] = this.value(row, column, formula !== undefined);
    const written = formula === undefined ? "" : this.formula(formula, row, column);
    const metadata =
      typeof formula === "object" && formula.metadata !== "" ? ` cm="${formula.metadata}"` : "";
    const content = written + value;
    this.text += content === "" ? `${start}/>` : `${start}${type}${metadata}>${content}</${prefix}c>`;
  };

  private value(row: number, column: number, hasFormula: boolean): readonly [type: string, value: string] {
    const { cells, prefix: p } = this;
    const value = cells.value(row, column);
    switch (cells.type(row, column)) {
      case "empty":
        return ["", ""];
      case "number":
        return ["", `<${p}v>${value}</${p}v>`];
      case "boolean":
        return [' t="b"', `<${p}v>${value === true ? 1 : 0}</${p}v>`];
      case "error":
        return [' t="e"', `<${p}v>${escapeText(String(value))}</${p}v>`];
      case "string":
        return this.string(String(value), row, column, hasFormula);
    }
  }

  private string(text: string, row: number, column: number, hasFormula: boolean): readonly [string, string] {
    const p = this.prefix;
    if (hasFormula) return [' t="str"', `<${p}v>${escapeText(encodeXstring(text))}</${p}v>`];
    const index = this.kept?.stringIndex(row, column) ?? Infinity;
    if (this.kept && index < this.kept.strings.sharedCount) return [' t="s"', `<${p}v>${index}</${p}v>`];
    return [' t="inlineStr"', this.inlineText(text)];
  }

  private inlineText(text: string): string {
    const known = this.inlineTexts.get(text);
    if (known !== undefined) return known;
    const p = this.prefix;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    const xml = `<${p}is><${p}t${space}>${escapeText(encodeXstring(text))}</${p}t></${p}is>`;
    if (this.inlineTexts.size >= keptTexts) this.inlineTexts.clear();
    this.inlineTexts.set(text, xml);
    return xml;
  }

  private formula(formula: CellFormula, row: number, column: number): string {
    const p = this.prefix;
    const text = escapeText(encodeXstring(this.cells.formula(row, column) ?? ""));
    const attributes = typeof formula === "string" ? "" : formulaAttributes(formula, row, column);
    return text === "" ? `<${p}f${attributes}/>` : `<${p}f${attributes}>${text}</${p}f>`;
  }
}

/** Shared formulas are written out in each cell, so they need none. */
function formulaAttributes(formula: SpecialFormula, row: number, column: number): string {
  if (formula.kind === "shared" || formula.kind === "plain") return formula.attributes;
  const bottom = row + formula.rows - 1;
  const right = column + formula.columns - 1;
  const ref =
    bottom === row && right === column
      ? cellAddress(row, column)
      : areaAddress({ top: row, left: column, bottom, right });
  return ` t="${formula.kind}" ref="${ref}"${formula.attributes}`;
}
