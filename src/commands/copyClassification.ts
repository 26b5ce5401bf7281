import type { Copy } from "../anonymise/copy";
import type { Protocol } from "../protocol/protocol";
import { tableTitle } from "../protocol/tableTitle";
import type { Classification } from "../records/classification";

/** What the sheet of a copy is classified as: for its one audience, under its rule. @param classifiedAt ISO 8601 time */
export const classificationOf = (
  { statement }: Copy,
  classifiedAt: string,
  fingerprint: string,
  protocol: Protocol,
): Classification => ({
  version: 2,
  informationType: statement.informationType,
  audiences: [statement.audience],
  disclosure: statement.disclosure,
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "",
  period: statement.period,
  classifiedAt,
  copyRule: statement.ruleId,
  copyProtocol: tableTitle(protocol),
  fingerprint,
});
