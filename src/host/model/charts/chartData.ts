import type { Point, SeriesData } from "../../../package/charts/seriesData";
import type { StoredType } from "../../../package/cells/cellStore";
import type { Area } from "../../../package/workbook";
import { formatAddress, parseAddress } from "../address";
import { intersect } from "../../../package/cells/areas";
import { cellArea, isWholeColumns, isWholeRows } from "../area";
import { eachCell } from "../cellCopy";
import { effectiveStyle } from "../cells";
import type { SheetModel } from "../sheetModel";
import { sameName } from "../sheetName";
import type { WorkbookModel } from "../workbookModel";

/** Cells that a chart draws. */
export interface ChartCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** `(Data!$A$1:$A$3,Data!$A$7)` as its parts; commas in quoted names of sheets do not part. */
const parts = (formula: string): string[] =>
  formula.replace(/^\((.*)\)$/s, "$1").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** The cells that a series' formula means; undefined when any part of it is none of this workbook's. */
export function cellsOfFormula(model: WorkbookModel, formula: string): readonly ChartCells[] | undefined {
  const found = parts(formula).flatMap((part) => {
    const cells = cellsAt(model, part.trim());
    return cells === undefined ? [undefined] : [cells];
  });
  return found.length > 0 && found.every((cells) => cells !== undefined) ? found : undefined;
}

function cellsAt(model: WorkbookModel, reference: string): ChartCells | undefined {
  const address = parseAddress(reference) ?? parseAddress(namedFormula(model, reference) ?? "");
  const sheet = address?.sheet === undefined ? undefined : model.findSheet(address.sheet);
  return address && sheet && { sheet, area: address.area };
}

/** The formula of a name, written with the sheet or the workbook that it belongs to. */
function namedFormula({ stored }: WorkbookModel, reference: string): string | undefined {
  const name = reference.slice(reference.lastIndexOf("!") + 1);
  return stored.names.find((each) => sameName(each.name, name))?.formula;
}

/** The formula that means the cells. */
export const formulaOfCells = (cells: readonly ChartCells[]): string => {
  const references = cells.map(({ sheet, area }) => formatAddress(sheet.name, area, true));
  return references.length === 1 ? (references[0] ?? "") : `(${references.join(",")})`;
};

/** What a chart shows of cells: as numbers, or as the texts that they show. */
export function dataOfCells(
  model: WorkbookModel,
  cells: readonly ChartCells[],
  kind: SeriesData["kind"],
  visibleOnly = true,
): SeriesData {
  return {
    formula: formulaOfCells(cells),
    kind,
    points: cells.flatMap((each) => pointsIn(model, each, kind, visibleOnly)),
    formatCode: kind === "numbers" ? formatOf(model, cells[0]) : undefined,
  };
}

/** Categories are numbers (and dates) only where all of them are. */
export function categoriesOf(model: WorkbookModel, cells: readonly ChartCells[]): SeriesData {
  const types = new Set<StoredType>();
  for (const each of cells)
    eachCell(drawnArea(each), (row, column) => types.add(each.sheet.cells.type(row, column)));
  const isNumeric = types.size === 1 && types.has("number");
  return dataOfCells(model, cells, isNumeric ? "numbers" : "texts");
}

/** Whole rows and columns count as far as anything stands in the sheet. */
function drawnArea({ sheet, area }: ChartCells): Area {
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const used = sheet.cells.bounds(true);
  return (used && intersect(used, area)) ?? cellArea(area.top, area.left);
}

function pointsIn(
  model: WorkbookModel,
  cells: ChartCells,
  kind: SeriesData["kind"],
  visibleOnly: boolean,
): Point[] {
  const { sheet } = cells;
  const { rows, columns } = sheet.stored;
  const points: Point[] = [];
  eachCell(drawnArea(cells), (row, column) => {
    const isHidden = rows.get(row)?.hidden === true || columns.get(column)?.hidden === true;
    if (!visibleOnly || !isHidden) points.push(pointAt(model, sheet, row, column, kind));
  });
  return points;
}

/** A text among numbers is drawn as 0, an error not at all. */
function pointAt(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  kind: SeriesData["kind"],
): Point {
  const type = sheet.cells.type(row, column);
  if (kind === "texts") return type === "empty" ? undefined : model.displayText(sheet, row, column);
  switch (type) {
    case "number":
      return Number(sheet.cells.value(row, column));
    case "boolean":
      return sheet.cells.value(row, column) === true ? 1 : 0;
    case "string":
      return sheet.cells.value(row, column) === "" ? undefined : 0;
    case "empty":
    case "error":
      return undefined;
  }
}

function formatOf({ stored }: WorkbookModel, cells: ChartCells | undefined): string | undefined {
  if (cells === undefined) return undefined;
  const { sheet, area } = cells;
  return stored.styles.describe(effectiveStyle(sheet, area.top, area.left)).numberFormat;
}
