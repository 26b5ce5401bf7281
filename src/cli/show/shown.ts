import type { Translate } from "../../i18n/translator";

/** Where and in which language a result is shown. */
export interface Terminal {
  readonly translate: Translate;
  /** Characters a line holds; undefined when nobody is looking. */
  readonly lineLength: number | undefined;
}

/** A result for people. */
export interface Shown {
  /** For standard output. */
  readonly text: string;
  /** For standard error: one sentence on why there is no result. */
  readonly complaint?: string | undefined;
}
