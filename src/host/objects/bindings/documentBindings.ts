import type { BoundKind, BoundPlace, DocumentBindings } from "../../wire/common/documentBindings";
import { CommonApiCode } from "../../wire/commonApi";
import { hostObject } from "../../wire/hostClass";
import { callMethod } from "../../wire/members";
import { readCells, readTableCells, refused, refusing } from "../documentCells";
import type { ExcelContext } from "../excelContext";
import { rangeObject } from "../range";
import { resolveRange, type RangeSelf } from "../rangeSelf";
import { bindingCollectionClass } from "./bindingCollection";
import {
  addColumns,
  boundPart,
  boundTable,
  clearRows,
  tableMember,
  writeCells,
  writeTable,
} from "./boundCells";
import { describeBinding, kindsInExcel, requireBinding } from "./boundPlace";

/** Makes a binding; one that had the id gives way. Refuses with `code` where the kind does not suit the place. */
function bind(range: RangeSelf, kind: BoundKind, id: string, code: number): BoundPlace {
  const { context } = range;
  context.model.bindings.remove(id);
  refusing(code, () => {
    const collection = hostObject(bindingCollectionClass, context);
    callMethod(collection, "add", [rangeObject(range), kindsInExcel[kind], id]);
  });
  return describeBinding(requireBinding(context, id));
}

function bindSelection(context: ExcelContext, kind: BoundKind, id: string): BoundPlace {
  const { activeSheet: sheet, selection: area } = context.model;
  if (sheet.otherSelected.length > 0) throw refused(CommonApiCode.severalAreasSelected);
  return bind({ context, sheet, area }, kind, id, CommonApiCode.selectionNotBound);
}

/** A table may be named with its sheet before it: `Sheet1!Table1`. */
function bindNamed(context: ExcelContext, name: string, kind: BoundKind, id: string): BoundPlace {
  const table = context.model.sheets
    .flatMap((sheet) => sheet.stored.tables.map(({ name: own, area }) => ({ context, sheet, own, area })))
    .find(({ sheet, own }) => [own, `${sheet.name}!${own}`].includes(name));
  return bind(table ?? namedPlace(context, name), kind, id, CommonApiCode.namedItemNotOfType);
}

const namedPlace = (context: ExcelContext, name: string): RangeSelf =>
  refusing(CommonApiCode.namedItemNotFound, () => resolveRange(context, context.model.activeSheet, name));

/** The bindings of an open workbook for `Office.context.document.bindings`. */
export const documentBindings = (context: ExcelContext): DocumentBindings => ({
  all: () => context.model.bindings.all.map(describeBinding),
  find: (id) => describeBinding(requireBinding(context, id)),
  bindSelection: (kind, id) => bindSelection(context, kind, id),
  bindNamed: (name, kind, id) => bindNamed(context, name, kind, id),
  release: (id) => {
    context.model.bindings.remove(requireBinding(context, id).id);
  },
  read: (id, part, options) => readCells(boundPart(context, id, part), options),
  readTable: (id, part, options) =>
    readTableCells(boundPart(context, id, part), boundTable(context, id).table, options),
  write: (id, part, values) => {
    writeCells(context, id, part, values);
  },
  writeTable: (id, part, table) => {
    writeTable(context, id, part, table);
  },
  addRows: (id, rows) => {
    callMethod(tableMember(context, id, "rows"), "add", [null, rows]);
  },
  addColumns: (id, table) => {
    addColumns(context, id, table);
  },
  clearRows: (id) => {
    clearRows(context, id);
  },
});
