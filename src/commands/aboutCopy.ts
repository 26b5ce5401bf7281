import type { Copy } from "../anonymise/copy";
import type { Translate } from "../i18n/translator";

/**
 * What a copy says of itself, line by line: a label and a text. The protocol's words stand as the protocol writes them;
 * nothing here comes from the source.
 */
export const aboutLines = (
  { statement, columns }: Copy,
  protocolTitle: string,
  translate: Translate,
): readonly (readonly [label: string, text: string])[] => {
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
    [word("redactedLabel"), String(statement.cellsRedacted)],
    [word("codesLabel"), word("codesText")],
    [word("removedLabel"), word("removedText")],
    [word("verifyLabel"), word("verifyText")],
  ];
};
