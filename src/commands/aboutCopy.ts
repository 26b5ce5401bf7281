import type { Copy, CopyStatement, Suppression } from "../anonymise/copy";
import type { Translate } from "../i18n/translator";

/**
 * What a copy says of itself, line by line: a label and a text. The protocol's words stand as the protocol writes them;
 * nothing here comes from the source.
 */
export const aboutLines = (
  { statement, columns }: Copy,
  protocolTitle: string,
  translate: Translate,
): Lines => {
  const word = (key: string): string => translate(`commands.about.${key}`);
  return [
    [word("protocolLabel"), protocolTitle],
    [word("informationTypeLabel"), statement.words.informationType],
    [word("audienceLabel"), statement.words.audience],
    [word("levelLabel"), statement.words.level],
    [word("disclosureLabel"), statement.words.disclosure],
    [word("periodLabel"), statement.period === "" ? word("periodUnknown") : statement.period],
    [word("madeOnLabel"), statement.madeOn],
    [word("rowsLabel"), String(statement.rowCount)],
    [word("columnsLabel"), String(columns.length)],
    ...(statement.suppression === undefined
      ? linesOfRows(statement, word)
      : linesOfTables(statement.suppression, word)),
    [word("verifyLabel"), word("verifyText")],
  ];
};

type Lines = readonly (readonly [label: string, text: string])[];
type Word = (key: string) => string;

const linesOfRows = ({ cellsRedacted }: CopyStatement, word: Word): Lines => [
  [word("redactedLabel"), String(cellsRedacted)],
  [word("codesLabel"), word("codesText")],
  [word("removedLabel"), word("removedText")],
];

/** The legend of figures that are not shown, and how the others are to be read. */
const linesOfTables = ({ cells, mark, legend, rounded }: Suppression, word: Word): Lines => [
  [word("countedLabel"), word("countedText")],
  [word("sharesLabel"), word("sharesText")],
  [mark, legend],
  [word("suppressedLabel"), String(cells)],
  [word("blankLabel"), word("blankText")],
  ...(rounded ? [[word("roundedLabel"), word("roundedText")] as const] : []),
];
