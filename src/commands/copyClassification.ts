import type { Copy } from "../anonymise/copy";
import type { Classification } from "../records/classification";
import type { Grid } from "../table/grid";

/** What the sheet of a copy is classified as: for its one audience, under its rule. @param classifiedAt ISO 8601 time */
export const classificationOf = (
  { statement }: Copy,
  classifiedAt: string,
  fingerprint: string,
): Classification => ({
  version: 1,
  informationType: statement.informationType,
  audiences: [statement.audience],
  disclosure: statement.disclosure,
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "",
  period: statement.period,
  classifiedAt,
  copyRule: statement.ruleId,
  fingerprint,
});

/** A copy as the rows of the sheet it is written to, header first. */
export const rowsOfCopy = ({ columns }: Copy): Grid["cells"] => [
  columns.map(({ header }) => header),
  ...(columns[0]?.values ?? []).map((_value, row) => columns.map(({ values }) => values[row] ?? "")),
];
