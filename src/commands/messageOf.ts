import { excelErrorCodes } from "../excel/excelError";
import type { Reason } from "../table/table";
import { commandErrorCodes } from "./commandError";

interface CodedError {
  readonly code: string;
  readonly data: Reason["data"];
}

const isCoded = (error: unknown): error is Error & CodedError =>
  error instanceof Error && "code" in error && typeof error.code === "string" && "data" in error;

const includes = (codes: readonly string[], code: string): boolean => codes.includes(code);

/**
 * Any error as a message: its key in the message files and the data of its sentence. Errors are known by their code, because
 * those of a worker have lost their class.
 */
export const messageOf = (error: unknown): Reason => {
  if (!isCoded(error)) return { key: "excelErrors.unexpected", data: { detail: nameOf(error) } };
  const { code, data } = error;
  return { key: keyOf(code), data };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const keyOf = (code: string): string => {
  if (includes(excelErrorCodes, code)) return `excelErrors.${code}`;
  if (includes(commandErrorCodes, code) || includes(coreCodes, code)) return `commands.errors.${code}`;
  if (code.startsWith("classification-")) return `records.errors.${code}`;
  return includes(copyCodes, code) ? `obstacles.${code}` : "excelErrors.unexpected";
};

/** Codes of the core's errors that a person may see. */
const coreCodes = ["no-table", "not-held", "worker-failed"] as const;

/** Codes of `src/anonymise/` and `src/codebook/`. */
const copyCodes = [
  "copy-stopped",
  "organisation-without-code",
  "codes-exhausted",
  "not-a-codebook",
  "newer-version",
  "damaged",
] as const;
