import { commentedCells } from "../../../package/comments/storedComment";
import type { CellStyle } from "../../../package/styles/cellStyle";
import { cellArea, columnLimit, rowLimit } from "../../model/area";
import { effectiveStyle } from "../../model/cells";
import { displayValue } from "../../model/numberFormat";
import { conditionalLooks } from "../../model/rules/conditional/conditionalLooks";
import { filtersOf } from "../../model/filters/sheetFilter";
import { hasChoices } from "../../model/listChoices";
import { itemsAt } from "../../model/rules/itemsAt";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { cellEdges } from "./cell/borders";
import { conditionalMark, conditionalStyle } from "./cell/conditional/conditionalStyle";
import { linkStyles, linkText } from "./cell/linkLook";
import { tableLooks } from "./cell/tableLook";
import type { FilterButton, GridSource } from "./gridSource";
import type { SheetLayout } from "./sheetLayout";

/** One sheet of an open workbook, as it is now, for the grid. `today` is a serial number of the 1900 system. */
export function sheetSource(
  model: WorkbookModel,
  sheet: SheetModel,
  layout: SheetLayout,
  today: number,
): GridSource {
  const { cells, tables, hyperlinks } = sheet.stored;
  const comments = new Map(
    commentedCells(sheet.stored).map(({ row, column, text }) => [row * columnLimit + column, text]),
  );
  const { styles } = model.stored;
  const plain = styles.describe(0);
  const inTable = styleInTables(plain);
  const linked = linkStyles(plain, model.stored.theme);
  const lookAt = tableLooks(tables, model.stored.theme);
  const conditional = conditionalLooks(model, sheet, today);
  const filters = filterButtons(sheet);
  const ownStyle = (row: number, column: number) => styles.describe(effectiveStyle(sheet, row, column));
  const styleAt = (row: number, column: number) =>
    conditionalStyle(ownStyle(row, column), conditional(row, column));
  const size = { ...layout, rowCount: rowLimit, columnCount: columnLimit };
  return {
    ...layout,
    rowCount: rowLimit,
    columnCount: columnLimit,
    plain,
    used: cells.bounds(true),
    hasList: (row, column) => hasChoices(sheet, row, column),
    isEmpty: (row, column) => cells.type(row, column) === "empty" && cells.formula(row, column) === undefined,
    entry: (row, column) => model.editText(sheet, row, column),
    cell: (row, column) => {
      const [link] = itemsAt(hyperlinks, row, column);
      const own = ownStyle(row, column);
      const style = link === undefined ? own : linked(own);
      const table = lookAt(row, column);
      const said = conditional(row, column);
      const type = cells.type(row, column);
      const format = said?.look.numberFormat;
      return {
        text:
          format === undefined
            ? model.displayText(sheet, row, column)
            : displayValue(cells.value(row, column), type, format, model.context),
        type,
        style: conditionalStyle(table === undefined ? style : inTable(style), said),
        table,
        conditional: conditionalMark(said),
        edges: cellEdges(layout.mergeAt(row, column) ?? cellArea(row, column), styleAt, size),
        filter: filters.get(row * columnLimit + column),
        link: link && linkText(link),
        comment: comments.get(row * columnLimit + column),
        notRecalculated: sheet.isNotRecalculated(row, column),
      };
    },
  };
}

/** The filters' buttons, by the number of their cell. */
function filterButtons(sheet: SheetModel): ReadonlyMap<number, FilterButton> {
  const buttons = new Map<number, FilterButton>();
  for (const { area, columns } of filtersOf(sheet)) {
    const said = new Map(columns.map((each) => [area.left + each.column, each]));
    for (let column = area.left; column <= area.right; column += 1) {
      const own = said.get(column);
      if (own?.hiddenButton === true) continue;
      buttons.set(area.top * columnLimit + column, own?.condition === undefined ? "unfiltered" : "filtered");
    }
  }
  return buttons;
}

/** A font colour that is the workbook's own for plain cells is none of the cell's: in a table the table's counts. */
function styleInTables(plain: CellStyle): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    if (style.fontColor !== plain.fontColor) return style;
    let changed = known.get(style);
    if (changed === undefined) known.set(style, (changed = { ...style, fontColor: undefined }));
    return changed;
  };
}
