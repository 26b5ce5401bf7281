import type { StoredSheet, StoredWorkbook } from "../../../package/workbook";
import { shiftAutoFilter } from "../filters/shiftFilter";
import { holdConditionalFormats, shiftConditionalFormats } from "../rules/conditional/conditionalFormats";
import { holdValidations, shiftValidations } from "../rules/validations";
import type { AreaMove, CellMove } from "./areaMove";
import { holdCharts } from "../charts/holdCharts";
import { shiftDrawing } from "../drawings/shiftDrawing";
import { shiftHyperlinks } from "../hyperlinks";
import { holdPivotSources } from "../pivots/pivotSources";
import { shiftPivotTables } from "../pivots/shiftPivots";
import { shiftLayouts } from "./layouts";
import { shiftMerges } from "./areas";
import { shiftComments } from "./comments";
import { shiftPageBreaks } from "./pageBreaks";
import { shiftTables } from "./tables";
import { holdNames, holdTables } from "./formulaHolders";

/** Takes what is attached to the cells of a sheet to where they go. Called before the cells move. */
export type Shiftable = (stored: StoredSheet, move: AreaMove) => void;

/**
 * Everything attached to cells. Whoever stores something new that stands on cells (a comment, a hyperlink, a page break)
 * adds a line here: a function of their own, made of `movedCell`, `movedArea`, `movedAreas` or `movedIndex`. Formulas are
 * rewritten after it, by the holders below.
 */
export const shiftables: readonly Shiftable[] = [
  shiftDrawing,
  shiftLayouts,
  shiftMerges,
  shiftComments,
  shiftPageBreaks,
  shiftAutoFilter,
  shiftTables,
  shiftPivotTables,
  shiftConditionalFormats,
  shiftValidations,
  shiftHyperlinks,
];

/** The same for cells that go elsewhere by themselves: what is not among these stays where it is. */
export type Relocatable = (stored: StoredSheet, move: CellMove) => void;

/** Of the above, all that asks only `movedCell`, `movedArea` or `movedAreas` where things go. */
export const relocatables: readonly Relocatable[] = [
  shiftMerges,
  shiftComments,
  shiftConditionalFormats,
  shiftValidations,
  shiftHyperlinks,
  shiftPivotTables,
];

/** A formula as it reads when cells moved; `home` is the sheet that references without a sheet's name mean. */
export type RewriteFormula = (formula: string, home: StoredSheet | undefined) => string;

/** Puts every formula it knows of through `rewrite`. Formulas stand without their `=`. */
export type FormulaHolder = (workbook: StoredWorkbook, rewrite: RewriteFormula) => void;

/** Everything that holds formulas, but for cells: names, validations, conditional formats, the series of charts, the sources of pivot tables. */
export const formulaHolders: readonly FormulaHolder[] = [
  holdNames,
  holdTables,
  holdValidations,
  holdConditionalFormats,
  holdCharts,
  holdPivotSources,
];
