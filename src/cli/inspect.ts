import { inspectSheet, type Inspection } from "../commands/inspectSheet";
import { messageOf } from "../commands/messageOf";
import type { SheetInfo } from "../excel/sheets";
import type { Translate } from "../i18n/translator";
import { areaAddress, columnLetters } from "../package/cells/address";
import type { TableOutline } from "../worker/core";
import { chooseSheet } from "./chooseSheet";
import type { Outcome, Work } from "./command";
import type { ProblemOutput } from "./output/common";
import type { InspectOutput, TableOutput } from "./output/inspectOutput";
import { said, shownClassification } from "./sayings";

/** Which sheets there are, and what the one that holds the data is. A workbook without a table is no error here. */
export const inspect = async ({
  request,
  file,
  workbook,
  translate,
}: Work): Promise<Outcome<InspectOutput>> => {
  const { sheets, sheet } = await chooseSheet(workbook.services, request.sheet);
  const base = {
    command: "inspect",
    file,
    sheets: sheets.map(sheetOutput),
    sheet: sheet?.name ?? null,
  } as const;
  if (sheet === undefined) {
    const message = translate("cli.badInput.no-table-anywhere", { file });
    return { exitCode: 0, output: { ...base, ...nothing({ code: "no-table-anywhere", message }) } };
  }
  try {
    const inspection = await inspectSheet(workbook.services, sheet.id);
    return { exitCode: 0, output: { ...base, ...inspectionOutput(inspection, translate) } };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "no-table")) throw error;
    const { key, data } = messageOf(error);
    return {
      exitCode: 0,
      output: { ...base, ...nothing({ code: "no-table", message: translate(key, data) }) },
    };
  }
};

const sheetOutput = ({ name, visibility, rows, columns, classificationText }: SheetInfo) => ({
  name,
  visibility,
  rows,
  columns,
  hasClassification: classificationText !== undefined,
});

type Inspected = Omit<InspectOutput, "command" | "file" | "sheets" | "sheet">;

const nothing = (problem: ProblemOutput): Inspected => ({
  table: null,
  classification: null,
  changed: null,
  suggestion: null,
  problem,
});

const inspectionOutput = (
  { table, classification, changed, suggestion }: Inspection,
  translate: Translate,
): Inspected => ({
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
  const { headerRow, hxlRow, firstDataRow, lastDataRow, columns } = table;
  const positions = columns.map(({ index }) => index);
  const bounds = {
    top: headerRow,
    left: Math.min(...positions),
    bottom: lastDataRow,
    right: Math.max(...positions),
  };
  return {
    headerRow: headerRow + 1,
    hxlRow: hxlRow === undefined ? null : hxlRow + 1,
    firstDataRow: firstDataRow + 1,
    lastDataRow: lastDataRow + 1,
    bounds: areaAddress(bounds),
    rowCount: table.rowCount,
    hiddenRowCount: table.hiddenRowCount,
    dateSystem: table.dateSystem,
    rightToLeft: table.rightToLeft,
    columns: columns.map(({ index, header, headerKey, hxl, hidden, role, confidence, reasons }) => ({
      letter: columnLetters(index),
      header,
      headerKey,
      hxl: hxl ?? null,
      hidden,
      role,
      confidence,
      reasons: reasons.map((reason) => said(translate, "reasons.", reason)),
    })),
  };
};
