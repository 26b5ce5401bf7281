/** A native chart, drawn beside a table from the table's own cells. */
export interface TableChart {
  readonly kind: "bar" | "stacked-bar";
  readonly title: string;
  /** Zero-based column of the table whose texts name the bars. */
  readonly categories: number;
  /** Zero-based columns of the table, each a series with its header as its name. */
  readonly series: readonly number[];
  /** Zero-based data rows, all of them published: a chart never shows a suppressed cell. */
  readonly firstRow: number;
  readonly rowCount: number;
}
