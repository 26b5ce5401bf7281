import type { Area } from "../workbook";

/** Where cells lead to (CT_Hyperlink, ECMA-376-1, 18.3.1.47). */
export interface StoredHyperlink {
  /** A file has one area for each; a hyperlink that is cut has several. */
  readonly areas: readonly Area[];
  /** Outside the workbook: a URL, a file, `mailto:`; `""` for none. */
  readonly address: string;
  /** In the workbook (`Sheet1!A1`), or in what is outside; `""` for none. */
  readonly location: string;
  /** `""` for none. */
  readonly tooltip: string;
  /** Attributes that are kept as they are, by their names. */
  readonly others: Readonly<Record<string, string>>;
}
