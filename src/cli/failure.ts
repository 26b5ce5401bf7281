import { messageOf } from "../commands/messageOf";
import { ExcelError } from "../excel/excelError";
import type { Translate } from "../i18n/translator";
import { PackageError } from "../package/packageError";
import type { Reason } from "../table/table";
import { BadInputError } from "./badInput";
import type { ProblemOutput } from "./output/common";
import { saidProblem } from "./sayings";

/** An error as a code and one sentence. Faults nobody foresaw are `unexpected`; their own words may tell of the data. */
export const failureOf = (error: unknown, translate: Translate): ProblemOutput =>
  saidProblem(translate, reasonOf(error));

const reasonOf = (error: unknown): Reason => {
  if (error instanceof BadInputError) return { key: `cli.badInput.${error.code}`, data: error.data };
  if (error instanceof PackageError) return { key: `packageErrors.${error.code}`, data: error.data };
  const unexpected = { key: "cli.unexpected", data: { detail: nameOf(error) } };
  if (error instanceof ExcelError && error.code === "unexpected") return unexpected;
  const reason = messageOf(error);
  return reason.key === "excelErrors.unexpected" ? unexpected : reason;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
