import { codeOf } from "../commands/codedError";
import { inspectSheet, type Inspection } from "../commands/inspectSheet";
import { messageOf } from "../commands/messageOf";
import type { SheetInfo } from "../excel/sheets";
import type { Translate } from "../i18n/translator";
import { areaAddress, columnLetters } from "../package/cells/address";
import type { ColumnOutline, TableOutline } from "../worker/outline";
import { chooseSheet } from "./chooseSheet";
import type { Outcome, Work } from "./command";
import type { ProblemOutput } from "./output/common";
import type { InspectOutput, TableOutput } from "./output/inspectOutput";
import { said, saidProblem, shownClassification } from "./sayings";
import { saveNamedTemplate, takeNamedTemplate } from "./template";

/** Which sheets there are, and what the one that holds the data is. A workbook without a table is no error here. */
export const inspect = async (work: Work): Promise<Outcome<InspectOutput>> => {
  const { request, file, workbook, translate } = work;
  const { sheets, sheet } = await chooseSheet(workbook.services, request.sheet);
  const inspected =
    sheet === undefined
      ? nothing({ code: "no-table-anywhere", message: translate("cli.badInput.no-table-anywhere", { file }) })
      : await lookInto(work, sheet);
  return {
    exitCode: 0,
    output: {
      command: "inspect",
      file,
      sheets: sheets.map(sheetOutput),
      sheet: sheet?.name ?? null,
      ...inspected,
    },
  };
};

type Inspected = Omit<InspectOutput, "command" | "file" | "sheets" | "sheet">;

const lookInto = async (work: Work, sheet: SheetInfo): Promise<Inspected> => {
  const { workbook, translate } = work;
  try {
    const template = await takeNamedTemplate(work, sheet);
    const inspection = await inspectSheet(workbook.services, sheet.id);
    const savedTemplate = await saveNamedTemplate(work, inspection.table.columns);
    return { ...inspectionOutput(inspection, translate), template, savedTemplate };
  } catch (error) {
    if (codeOf(error) !== "no-table") throw error;
    return nothing(saidProblem(translate, messageOf(error)));
  }
};

const sheetOutput = ({ name, visibility, rows, columns, classificationText }: SheetInfo) => ({
  name,
  visibility,
  rows,
  columns,
  hasClassification: classificationText !== undefined,
});

const nothing = (problem: ProblemOutput): Inspected => ({
  table: null,
  classification: null,
  changed: null,
  suggestion: null,
  problem,
  template: null,
  savedTemplate: null,
});

const inspectionOutput = (
  { table, classification, changed, suggestion }: Inspection,
  translate: Translate,
): Omit<Inspected, "template" | "savedTemplate"> => ({
  table: tableOutput(table, translate),
  classification: classification === undefined ? null : shownClassification(classification),
  changed: changed ?? null,
  suggestion: {
    informationType: suggestion.informationType ?? null,
    period: suggestion.period,
    organisation: suggestion.organisation,
    reasons: suggestion.reasons.map((reason) => said(translate, "why.", reason)),
  },
  problem: null,
});

const tableOutput = (table: TableOutline, translate: Translate): TableOutput => {
  const { headerRow, hxlRow, firstDataRow, lastDataRow, columns, others } = table;
  return {
    headerRow: headerRow + 1,
    hxlRow: hxlRow === undefined ? null : hxlRow + 1,
    firstDataRow: firstDataRow + 1,
    lastDataRow: lastDataRow + 1,
    bounds: areaAddress(boundsOf(table)),
    rowCount: table.rowCount,
    hiddenRowCount: table.hiddenRowCount,
    dateSystem: table.dateSystem,
    rightToLeft: table.rightToLeft,
    placesFrom: [...table.placesFrom],
    others: others.map(({ kind, text, ...area }) => ({ kind, bounds: areaAddress(area), text })),
    columns: columns.map((column) => columnOutput(column, translate)),
  };
};

const boundsOf = ({ headerRow, lastDataRow, columns }: TableOutline) => {
  const positions = columns.map(({ index }) => index);
  return {
    top: headerRow,
    left: Math.min(...positions),
    bottom: lastDataRow,
    right: Math.max(...positions),
  };
};

const columnOutput = (
  { index, header, headerKey, hxl, hidden, role, detail, confidence, reasons, understood }: ColumnOutline,
  translate: Translate,
): TableOutput["columns"][number] => ({
  letter: columnLetters(index),
  header,
  headerKey,
  hxl: hxl ?? null,
  hidden,
  role,
  understood: understood?.role ?? null,
  detail,
  confidence,
  reasons: reasons.map((reason) => said(translate, "reasons.", reason)),
});
