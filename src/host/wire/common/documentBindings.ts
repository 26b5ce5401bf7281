import type { ReadingOptions, TableCells } from "./documentData";

export type BoundKind = "table" | "text" | "matrix";

/** A place that an add-in has bound, as the library knows it. */
export interface BoundPlace {
  readonly id: string;
  readonly kind: BoundKind;
  /** Of a table its data rows only. */
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaders: boolean;
}

/** Which cells of a binding are meant, counted from its first (of a table: its first data cell). No counts: all from there on. */
export interface BoundPart {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

type Cells = readonly (readonly unknown[])[];

/**
 * The bindings of a workbook as the Common API sees them; they are those of Excel's own object model. Refuses by throwing a
 * `CommonApiError`.
 */
export interface DocumentBindings {
  readonly all: () => readonly BoundPlace[];
  readonly find: (id: string) => BoundPlace;
  /** A binding that had the id gives way. */
  readonly bindSelection: (kind: BoundKind, id: string) => BoundPlace;
  readonly bindNamed: (name: string, kind: BoundKind, id: string) => BoundPlace;
  readonly release: (id: string) => void;
  readonly read: (id: string, part: BoundPart, options: ReadingOptions) => Cells;
  readonly readTable: (id: string, part: BoundPart, options: ReadingOptions) => TableCells;
  readonly write: (id: string, part: BoundPart, values: Cells) => void;
  readonly writeTable: (id: string, part: BoundPart, table: TableCells) => void;
  readonly addRows: (id: string, rows: Cells) => void;
  readonly addColumns: (id: string, table: TableCells) => void;
  /** Takes all data rows of a table away. */
  readonly clearRows: (id: string) => void;
}
