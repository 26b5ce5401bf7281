import { displayText, editText } from "./cellText";
import { enterTyped } from "./enterTyped";
import type { SheetModel } from "./sheetModel";
import { changeAreas } from "./userSteps";
import { cellArea } from "./area";
import type { WorkbookModel } from "./workbookModel";

/** What is looked for. `*`, `?` and, before one that is meant, `~` mean what they mean in Excel. */
export interface Search {
  readonly text: string;
  readonly matchCase: boolean;
  /** The cell holds nothing else. */
  readonly entireCell: boolean;
  /** What cells show, or what the formula bar shows. */
  readonly lookIn: "values" | "formulas";
}

export interface Match {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The cells of some sheets in which the text is found, row by row; nothing for an empty text. */
export function findCells(model: WorkbookModel, sheets: readonly SheetModel[], search: Search): Match[] {
  if (search.text === "") return [];
  const pattern = patternOf(search);
  return sheets.flatMap((sheet) => {
    const matches: Match[] = [];
    const used = sheet.cells.bounds(true);
    for (let row = used?.top ?? 0; used !== undefined && row <= used.bottom; row += 1) {
      sheet.cells.eachInRow(row, (column) => {
        pattern.lastIndex = 0;
        if (pattern.test(textOf(model, sheet, row, column, search))) matches.push({ sheet, row, column });
      });
    }
    return matches;
  });
}

/** A cell that reads differently when the text is replaced in it, and how. */
export interface Replacement extends Match {
  readonly after: string;
}

/** The cells that replacing the text in what the formula bar shows of them would change. */
export function replacements(
  model: WorkbookModel,
  matches: readonly Match[],
  search: Search,
  replacement: string,
): Replacement[] {
  const pattern = patternOf(search);
  return matches.flatMap((match) => {
    const before = editText(match.sheet, match.row, match.column, model.context);
    const after = before.replace(pattern, () => replacement);
    return before === after ? [] : [{ ...match, after }];
  });
}

/** Replaces the text in each of the cells, one step for each sheet; tells how many cells read differently now. */
export function replaceIn(
  model: WorkbookModel,
  matches: readonly Match[],
  search: Search,
  replacement: string,
): number {
  const all = replacements(model, matches, search, replacement);
  for (const sheet of new Set(all.map((each) => each.sheet))) {
    const changed = all.filter((each) => each.sheet === sheet);
    const areas = changed.map(({ row, column }) => cellArea(row, column));
    changeAreas(model, sheet, areas, () => {
      for (const { row, column, after } of changed) enterTyped(sheet, row, column, after, model.context);
    });
  }
  return all.length;
}

function textOf(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  { lookIn }: Search,
): string {
  const read = lookIn === "values" ? displayText : editText;
  return read(sheet, row, column, model.context);
}

function patternOf({ text, matchCase, entireCell }: Search): RegExp {
  const source = [...text.matchAll(/~[*?~]|[^~]|~/gsu)].map(([part]) => piece(part)).join("");
  return new RegExp(entireCell ? `^${source}$` : source, `gsu${matchCase ? "" : "i"}`);
}

function piece(part: string): string {
  if (part === "*") return ".*";
  if (part === "?") return ".";
  const meant = part.length > 1 ? part.slice(1) : part;
  return meant.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
