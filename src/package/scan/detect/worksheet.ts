import { columnNumber, maximumColumns, maximumRows } from "../../cells/address";
import { readIndex } from "../../read/byteNumbers";
import { PlainCell } from "../../read/plainCell";
import type { ScanKind } from "../kinds";
import type { PartScope } from "../reading/partScope";
import type { ElementRules } from "../reading/elementRules";
import { RuleReader } from "../reading/ruleReader";
import type { Attributes } from "../reading/attributes";
import { writtenText } from "../reading/writtenText";
import type { CellTally } from "./cellTally";
import type { ChartMemory, RememberedCells } from "./chartMemory";
import type { SharedStrings } from "./sharedStrings";
import type { Hiding } from "./styles";

/** What the cells of a sheet are read with. */
export interface SheetFacts {
  readonly tally: CellTally;
  readonly strings: SharedStrings;
  readonly hidingOf: (style: number) => Hiding;
  readonly charts: ChartMemory;
}

/** Narrower, in characters, and lower, in points, nothing is read. */
const narrowest = 1;
const lowest = 3;
const letterS = 115;

const none = (): string => "";

const isSet = (given: Attributes, name: string): boolean => ["1", "true"].includes(given.get(name) ?? "");

/** Reads a worksheet: its cells by what hides them, everything around them by rules. */
export class WorksheetReader extends RuleReader {
  private readonly plain = new PlainCell();
  private row = -1;
  private column = -1;
  private style = 0;
  private type = "";
  private isFiltered = false;
  private isOurs = false;
  private readonly pageHeaders: string[] = [];
  private readonly charted: RememberedCells | undefined;

  constructor(
    rules: ElementRules,
    scope: PartScope,
    private readonly facts: SheetFacts,
  ) {
    super(rules, scope);
    this.charted = facts.charts.of(facts.tally.sheet);
  }

  /** Takes the usual cell straight from its bytes; in a formula's or a text's own tags it is read by them. */
  take(bytes: Uint8Array, start: number): number {
    const { plain } = this;
    const end = plain.read(bytes, start);
    if (end < 0) return -1;
    const { typeStart, typeEnd, valueStart, valueEnd } = plain;
    const isShared = typeEnd - typeStart === 1 && bytes[typeStart] === letterS;
    if (typeStart >= 0 && !isShared && typeEnd - typeStart > 1) return -1;
    if (plain.row > maximumRows || plain.column > maximumColumns || plain.row < 1 || plain.column < 1)
      return -1;
    this.row = plain.row - 1;
    this.column = plain.column - 1;
    this.style = plain.style;
    if (!(valueEnd > valueStart && valueStart >= 0)) return end;
    if (isShared) this.takeShared(readIndex(bytes, valueStart, valueEnd));
    else this.takeNumber(() => writtenText(bytes, valueStart, valueEnd));
    return end;
  }

  override start(name: string, attributes: Attributes): void {
    super.start(name, attributes);
    if (name === "c") this.startCell(attributes);
    if (name === "row") this.startRow(attributes);
    if (name === "col") this.startColumns(attributes);
    if (name === "filterColumn") this.isFiltered = true;
    if (name === "customPr" && attributes.get("name")?.startsWith("confide.")) this.isOurs = true;
  }

  /** Tells what was counted, once the whole part is read. Page headers of a sheet that Confide classified are its own. */
  finish(): void {
    if (this.isOurs) this.facts.charts.isOwn(this.facts.tally.sheet);
    else for (const text of this.pageHeaders) this.scope.found("header-footer", "page-headers", text);
    const { tally } = this.facts;
    tally.eachHidden((kind, count, example) => {
      const told = kind === "hidden-rows" && this.isFiltered ? "filtered-rows" : kind;
      this.scope.found(told, tally.visibility === "visible" ? "sheet" : "hidden-sheet", example, count);
    });
  }

  protected override found(kind: ScanKind, example = ""): void {
    if (kind === "header-footer") this.pageHeaders.push(example);
    else super.found(kind, example);
  }

  protected override took(text: string): void {
    if (!this.inside("c")) {
      super.took(text);
      return;
    }
    const element = this.element();
    if (element === "f") this.tookFormula(text, "formula-text", this.cellPlace("formulas"));
    else if (element === "v" && this.type === "s") this.takeShared(Number(text));
    else if (element === "v" && this.type !== "str") this.takeNumber(() => text);
    else if (element === "rPh") super.took(text);
    else this.takeText(text);
  }

  private startRow(attributes: Attributes): void {
    this.row = clamped(Number(attributes.get("r") ?? this.row + 2) - 1, maximumRows);
    this.column = -1;
    const height = attributes.get("ht");
    const isLow = height !== undefined && Number(height) < lowest;
    this.facts.tally.setRow(isSet(attributes, "hidden") ? "hidden" : isLow ? "tiny" : undefined);
  }

  private startColumns(attributes: Attributes): void {
    const [first, last] = ["min", "max"].map((name) => Number(attributes.get(name)) - 1);
    const width = Number(attributes.get("width") ?? narrowest);
    const isHidden = isSet(attributes, "hidden") || width === 0;
    if (isHidden || width < narrowest)
      this.facts.tally.setColumns(first ?? 0, last ?? -1, isHidden ? "hidden" : "tiny");
  }

  private startCell(attributes: Attributes): void {
    const [, letters, row] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(attributes.get("r") ?? "") ?? [];
    this.column = clamped(letters === undefined ? this.column + 1 : columnNumber(letters), maximumColumns);
    if (row !== undefined) this.row = clamped(Number(row) - 1, maximumRows);
    this.style = Number(attributes.get("s") ?? 0);
    this.type = attributes.get("t") ?? "";
  }

  /** A number, or another value of few letters; read only where a chart shows it. */
  private takeNumber(text: () => string): void {
    this.takeCell(none);
    if (this.charted) this.seeCell(text());
  }

  private takeShared(index: number): void {
    const { tally, strings } = this.facts;
    const hiding = this.takeCell(() => strings.example(index));
    if (this.charted) this.seeCell(strings.example(index));
    if (!(index >= 0)) return;
    strings.use(index);
    for (const hit of strings.hitsIn(index))
      this.scope.found(hit.kind, tally.placeOf(this.column, hiding), hit.text);
  }

  private takeText(text: string): void {
    const hiding = this.takeCell(() => text);
    if (this.charted) this.seeCell(text);
    this.scope.search(text, this.facts.tally.placeOf(this.column, hiding));
  }

  private takeCell(example: () => string): Hiding {
    const { tally, hidingOf } = this.facts;
    const hiding = hidingOf(this.style);
    tally.add(this.row, this.column, hiding, example);
    return hiding;
  }

  /** Only what a reader sees says that a chart gives nothing away. */
  private seeCell(text: string): void {
    const { tally, hidingOf } = this.facts;
    if (tally.placeOf(this.column, hidingOf(this.style)).key === "cells")
      this.charted?.see(this.row, this.column, text);
  }

  private cellPlace(key: "formulas") {
    const { data } = this.facts.tally.placeOf(this.column, undefined);
    return { key, data };
  }
}

const clamped = (index: number, limit: number): number =>
  Number.isInteger(index) ? Math.min(Math.max(index, 0), limit - 1) : 0;
