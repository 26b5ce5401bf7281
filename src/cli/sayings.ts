import type { Finding } from "../anonymise/copy";
import type { CommandError } from "../commands/commandError";
import type { Translate } from "../i18n/translator";
import { columnLetters } from "../package/cells/address";
import type { Classification } from "../records/classification";
import type { Reason } from "../table/table";
import type { ClassificationOutput, FindingOutput, ProblemOutput } from "./output/common";

/** A key with its sentence. @param section of the message files that the key belongs to, with its dot; `""` for a whole key */
export const said = (translate: Translate, section: string, { key, data }: Reason) => ({
  key,
  message: translate(`${section}${key}`, data),
});

/** A reason as a problem: its code is the end of its key. */
export const saidProblem = (translate: Translate, { key, data }: Reason): ProblemOutput => ({
  code: key.split(".").at(-1) ?? key,
  message: translate(key, data),
});

/** Why a command did not do what was asked, with all that stands in its way as one text. */
export const saidRefusal = (
  translate: Translate,
  { code, data, reasons }: Pick<CommandError, "code" | "data" | "reasons">,
): ProblemOutput => ({
  code,
  message: [{ key: `commands.errors.${code}`, data }, ...reasons]
    .map((reason) => translate(reason.key, reason.data))
    .join(" "),
});

/** As many rows as help a person to find the place. */
export const mostRows = 20;

/** A finding with its sentence; columns and rows as Excel shows them. */
export const saidFinding = (translate: Translate, finding: Finding): FindingOutput => ({
  ...said(translate, "findings.", finding),
  severity: finding.severity,
  column: finding.column === undefined ? null : columnLetters(finding.column),
  rows: (finding.rows ?? []).slice(0, mostRows).map((row) => row + 1),
});

/** A classification without what only a machine reads. */
export const shownClassification = (classification: Classification): ClassificationOutput => ({
  informationType: classification.informationType,
  audiences: classification.audiences,
  disclosure: classification.disclosure,
  anonymisedByUs: classification.anonymisedByUs,
  consentNoted: classification.consentNoted,
  organisation: classification.organisation,
  period: classification.period,
  classifiedAt: classification.classifiedAt,
  copyRule: classification.copyRule,
  copyProtocol: classification.copyProtocol,
});
