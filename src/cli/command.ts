import type { Translate } from "../i18n/translator";
import type { CommandWord, Request } from "./request";
import type { Shown } from "./show/shown";
import type { OpenWorkbook } from "./workbookFile";

/** What is asked of an opened workbook. */
export interface WorkbookRequest extends Request {
  readonly command: Exclude<CommandWord, "scan" | "verify">;
}

/** What a command works with. */
export interface Work {
  readonly request: WorkbookRequest;
  /** Whole path of the file. */
  readonly file: string;
  /** Makes a path whole that was typed. */
  readonly resolve: (path: string) => string;
  readonly workbook: OpenWorkbook;
  readonly translate: Translate;
}

/** 0: done. 1: findings, or refused by the protocol. (2, bad input, is always an error that was thrown.) */
export interface Outcome<Output> {
  readonly exitCode: 0 | 1;
  readonly output: Output;
}

/** An outcome as it is printed: for programs and for people. */
export interface Done extends Outcome<unknown> {
  readonly shown: Shown;
}
