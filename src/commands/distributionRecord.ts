import { copiesIn, type RecordedCopy } from "../records/register/copies";
import type { Register } from "../records/register/entry";
import { offerTable, type TableFormat } from "./offerTable";
import type { Services } from "./services";

/** What a file says of each copy; keys of the message files under `records.copies`. */
export const copyColumns = [
  "made",
  "informationType",
  "audience",
  "purpose",
  "period",
  "sheet",
  "rule",
  "protocol",
  "rows",
  "cellsRedacted",
  "cellsSuppressed",
  "organisations",
  "decisions",
  "sent",
  "digest",
] as const;
type Column = (typeof copyColumns)[number];

const valuesOf = (
  { made, sent }: RecordedCopy,
  translate: Services["translate"],
): Readonly<Record<Column, string | number>> => ({
  made: made.at,
  informationType: translate(`protocol.informationType.${made.informationType}`),
  audience: translate(`protocol.audience.${made.audience}`),
  purpose: translate(`protocol.purpose.${made.purpose}`),
  period: made.period,
  sheet: made.sheetName,
  rule: made.ruleId,
  protocol: made.protocol,
  rows: made.rows,
  cellsRedacted: made.cellsRedacted,
  cellsSuppressed: made.cellsSuppressed ?? "",
  organisations: made.organisations.join("; "),
  decisions: made.decisions.join("; "),
  sent: sent.map(({ to, on }) => `${to} (${on})`).join("; "),
  digest: made.digest,
});

/** Hands out all copies of the records as a table. It names organisations. @returns the file's name @throws CoreError */
export const offerCopies = (
  services: Pick<Services, "core" | "translate" | "now" | "offerFile">,
  register: Register,
  format: TableFormat,
): Promise<string> => {
  const { translate } = services;
  const rows = copiesIn(register).map((copy) => {
    const values = valuesOf(copy, translate);
    return copyColumns.map((column) => values[column]);
  });
  const head = copyColumns.map((column) => translate(`records.copies.${column}`));
  return offerTable(
    services,
    { title: translate("records.copies.sheetName"), stem: "confide-copies", head, rows },
    format,
  );
};
