import { FormulaTable } from "../cells/formulaTable";
import type { SpecialFormula } from "../cells/formula";
import { SheetCells } from "../cells/sheetCells";
import { StringTable } from "../cells/strings";
import { packTexts, unpackTexts, type PackedTexts, type TextList } from "../cells/textList";
import { packRows, unpackRows, type RowRun } from "./packedRows";
import { packPage, unpackPage, type PackedPage } from "./packedPage";

/** The cells of a sheet as plain data, most of it in buffers. */
export interface PackedCells {
  readonly pages: readonly (PackedPage | undefined)[];
  readonly texts: PackedTexts;
  readonly formulas: PackedTexts;
  readonly specialFormulas: Map<number, SpecialFormula>;
  readonly rowAttributes: readonly RowRun<string>[];
  readonly sharedCount: number;
}

/** The cells, copied page by page; they themselves stay as they are. */
export function packCells(cells: SheetCells): PackedCells {
  return {
    pages: Array.from(cells.allPages, (page) => page && packPage(page)),
    texts: packTexts(cells.strings.ownTexts),
    formulas: packTexts(cells.formulas.texts),
    specialFormulas: cells.formulas.special,
    rowAttributes: packRows(cells.rowAttributes),
    sharedCount: cells.strings.sharedCount,
  };
}

/** The buffers in the cells that can be handed over instead of being copied. */
export function buffersOfCells({ pages, texts, formulas }: PackedCells): ArrayBuffer[] {
  const inPages = pages.flatMap((page) => (page ? [page.buffer, page.layout.buffer] : []));
  return [...inPages, texts.ends.buffer, formulas.ends.buffer];
}

/** `shared` are the workbook's shared strings. */
export function unpackCells(packed: PackedCells, shared: TextList): SheetCells {
  const cells = new SheetCells(
    new StringTable(shared, unpackTexts(packed.texts)),
    new FormulaTable(unpackTexts(packed.formulas), packed.specialFormulas),
    packed.pages.map((page) => page && unpackPage(page)),
  );
  cells.rowAttributes = unpackRows(packed.rowAttributes);
  return cells;
}
