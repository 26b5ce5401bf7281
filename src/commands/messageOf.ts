import { editErrorCodes } from "../codebook/editing/editError";
import { sealedErrorCodes } from "../codebook/sealed/sealedError";
import { rulesErrorCodes } from "../disclosure/rules/cluster/formatError";
import { excelErrorCodes } from "../excel/excelError";
import { packageErrorCodes } from "../package/packageError";
import { protocolErrorCodes } from "../protocol/formatError";
import type { Reason } from "../table/table";
import { codeOf } from "./codedError";
import { commandErrorCodes } from "./commandError";

const includes = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** Any error as a message: its key in the message files and the data of its sentence. */
export const messageOf = (error: unknown): Reason => {
  const code = codeOf(error);
  if (code === undefined || !hasData(error)) {
    return { key: "excelErrors.unexpected", data: { detail: nameOf(error) } };
  }
  return { key: keyOf(code), data: error.data };
};

const hasData = (error: unknown): error is Pick<Reason, "data"> => error instanceof Error && "data" in error;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const keyOf = (code: string): string => {
  if (includes(excelErrorCodes, code)) return `excelErrors.${code}`;
  if (includes(commandErrorCodes, code) || includes(coreCodes, code)) return `commands.errors.${code}`;
  if (code.startsWith("classification-") || code.startsWith("register-")) return `records.errors.${code}`;
  if (includes(protocolErrorCodes, code)) return `protocol.errors.${code}`;
  if (includes(rulesErrorCodes, code)) return `clusterRules.errors.${code}`;
  if (includes(correctionCodes, code)) return `corrections.errors.${code}`;
  if (includes(gazetteerCodes, code)) return `gazetteer.errors.${code}`;
  if (includes(editErrorCodes, code)) return `editing.errors.${code}`;
  if (includes(sealedErrorCodes, code)) return `sealing.errors.${code}`;
  if (includes(packageErrorCodes, code)) return `packageErrors.${code}`;
  if (code === "merge-unanswered") return `merging.errors.${code}`;
  if (includes(importCodes, code)) return `importing.errors.${code}`;
  return includes(copyCodes, code) ? `obstacles.${code}` : "excelErrors.unexpected";
};

/** Codes of the core's errors that a person may see. */
const coreCodes = ["no-table", "not-held", "worker-failed"] as const;

/** Codes of `src/table/corrections/`. */
const correctionCodes = [
  "corrections-damaged",
  "corrections-newer",
  "not-a-template",
  "newer-template",
  "damaged-template",
] as const;

/** Codes of `src/table/places/` and of reading a gazetteer. */
const gazetteerCodes = ["no-places", "gazetteer-not-utf8", "gazetteer-unreadable"] as const;

/** Codes of `src/codebook/importing/`. */
const importCodes = ["list-refused", "no-code-list"] as const;

/** Codes of `src/anonymise/` and `src/codebook/`. */
const copyCodes = [
  "copy-stopped",
  "organisation-without-code",
  "codes-exhausted",
  "not-a-codebook",
  "newer-version",
  "damaged",
] as const;
