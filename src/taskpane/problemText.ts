import type { TFunction } from "i18next";
import type { Reason } from "../table/table";

/** An error of Confide's own: a code, the data of its sentence, and sometimes the reasons behind it. */
interface CodedError {
  readonly name: string;
  readonly code: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly reasons?: readonly Reason[];
}

const isCoded = (error: unknown): error is CodedError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** Where the texts of each kind of error stand in the message files; one key must exist for a code to be told. */
const sections = [
  "excelErrors",
  "commands.errors",
  "commands.coreErrors",
  "packageErrors",
  "records.errors",
  "codebook.errors",
  "anonymise.errors",
  "pane.errors",
] as const;

/** What went wrong, in sentences for the person; the first says what, the others why. */
export const problemText = (t: TFunction, error: unknown): readonly string[] => {
  if (!isCoded(error)) return [t("pane.errors.unexpected")];
  const key = sections
    .map((section) => `${section}.${error.code}`)
    .find((candidate) => t(candidate, { defaultValue: "" }) !== "");
  const reasons = (error.reasons ?? []).map((reason) => t(reason.key, reason.data));
  return [t(key ?? "pane.errors.unexpected", error.data ?? {}), ...reasons];
};
