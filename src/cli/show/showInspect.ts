import type { Translate } from "../../i18n/translator";
import type { InspectOutput, TableOutput } from "../output/inspectOutput";
import { showSheetClassification } from "./showClassification";
import type { Shown, Terminal } from "./shown";
import { showTemplate } from "./showTemplate";
import { textTable } from "./textTable";

/** The sheets (`*` marks the one looked at), where its table is, and its columns. */
export const showInspect = (output: InspectOutput, terminal: Terminal): Shown => {
  const { translate } = terminal;
  const { table, problem, classification, changed, sheet } = output;
  const parts = [showSheets(output, terminal)];
  if (problem !== null) parts.push(`${problem.message}\n`);
  if (table !== null) {
    parts.push(
      showPlace(table, sheet ?? "", translate) +
        showSuggestion(output, translate) +
        (classification === null ? "" : showSheetClassification(classification, changed, translate)),
      showTemplate(output.template, translate),
      showColumns(table, terminal),
      showSaved(output, translate),
    );
  }
  return { text: parts.filter((part) => part !== "").join("\n") };
};

const showSheets = ({ sheets, sheet }: InspectOutput, { translate, lineLength }: Terminal): string =>
  textTable(
    [
      "",
      ...["sheet", "visibility", "rows", "columns", "classified"].map((word) =>
        translate(`cli.head.${word}`),
      ),
    ],
    sheets.map(({ name, visibility, rows, columns, hasClassification }) => [
      name === sheet ? "*" : "",
      name,
      translate(`cli.visibility.${visibility}`),
      String(rows),
      String(columns),
      translate(hasClassification ? "cli.yes" : "cli.no"),
    ]),
    lineLength,
  );

const showPlace = (table: TableOutput, sheet: string, translate: Translate): string => {
  const { headerRow, hxlRow, bounds, rowCount, hiddenRowCount, others } = table;
  const sentences = [
    translate("cli.inspect.place", { sheet, headerRow, bounds, count: rowCount }),
    hxlRow === null ? "" : translate("cli.inspect.hxl", { row: hxlRow }),
    hiddenRowCount === 0 ? "" : translate("cli.inspect.hiddenRows", { count: hiddenRowCount }),
    ...others.map(({ kind, ...area }) =>
      translate(kind === "table" ? "cli.inspect.otherTable" : "cli.inspect.otherNotes", area),
    ),
  ];
  return `${sentences.filter((sentence) => sentence !== "").join(" ")}\n`;
};

const showSuggestion = ({ suggestion }: InspectOutput, translate: Translate): string => {
  if (suggestion?.informationType == null) return `${translate("cli.inspect.noSuggestion")}\n`;
  const { informationType, period, reasons } = suggestion;
  const type = translate(`protocol.informationType.${informationType}`);
  const key = period === "" ? "cli.inspect.suggestion" : "cli.inspect.suggestionPeriod";
  return `${[translate(key, { type, period }), ...reasons.map(({ message }) => message)].join(" ")}\n`;
};

const showSaved = ({ savedTemplate }: InspectOutput, translate: Translate): string =>
  savedTemplate === null ? "" : `${translate("cli.template.saved", { file: savedTemplate })}\n`;

const showColumns = ({ columns }: TableOutput, { translate, lineLength }: Terminal): string =>
  textTable(
    ["column", "header", "role", "confidence", "why"].map((word) => translate(`cli.head.${word}`)),
    columns.map(({ letter, header, role, confidence, reasons, hidden }) => [
      letter,
      hidden ? translate("cli.hiddenColumn", { header }) : header,
      translate(`roles.${role}`),
      `${Math.round(confidence * 100)} %`,
      reasons.map(({ message }) => message).join(" "),
    ]),
    lineLength,
  );
