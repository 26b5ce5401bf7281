import type { DistinctValues } from "../table/relations/distinct";
import type { TableChart } from "../table/tableChart";
import type { Role } from "../table/role";
import type { InformationType, Audience, DisclosureClass, RuleWords } from "../protocol/rule";

export interface CopyColumn {
  /** Unique within the copy, never empty, without names of organisations. */
  readonly header: string;
  readonly role: Role;
  /** One of Confide's own number formats, never the source's text. */
  readonly numberFormat: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cells: DistinctValues;
}

/** What every copy says about itself. Never the source's name, path or author. */
export interface CopyStatement {
  readonly informationType: InformationType;
  readonly audience: Audience;
  readonly ruleId: string;
  readonly words: RuleWords;
  readonly disclosure: DisclosureClass;
  /** For example `2026-10`, or `2026-08 – 2026-10`; `""` when no period column was understood. */
  readonly period: string;
  /** ISO 8601 date. */
  readonly madeOn: string;
  readonly rowCount: number;
  /** Cells of kept columns in which something was taken out. */
  readonly cellsRedacted: number;
  /** Of tables with figures that are not shown. */
  readonly suppression?: Suppression;
}

/** What the reader of protected tables has to know of them. No threshold: those are the cluster's own. */
export interface Suppression {
  /** Figures that are not shown. */
  readonly cells: number;
  /** What stands in their place. */
  readonly mark: string;
  /** What that means. */
  readonly legend: string;
  /** Whether the figures that are shown were rounded. */
  readonly rounded: boolean;
}

/** A sheet of a copy: a table in row 1, and charts of it. */
export interface CopySheet {
  /** Suggested sheet name, valid in Excel, for example `4W for OCHA 2026-10`. */
  readonly sheetName: string;
  readonly columns: readonly CopyColumn[];
  readonly rightToLeft: boolean;
  readonly charts?: readonly TableChart[];
}

/** An anonymised copy, made of treated values only. Its first sheet stands here by itself: most copies have no other. */
export interface Copy extends CopySheet {
  readonly statement: CopyStatement;
  readonly dateSystem: 1900;
  /** The sheets that follow, under the same statement; their names differ. */
  readonly moreSheets?: readonly CopySheet[];
}

/** All sheets of a copy, in their order. */
export const sheetsOf = (copy: Copy): readonly CopySheet[] => [copy, ...(copy.moreSheets ?? [])];

/** A place in the original that needs a person's eye. Rows and columns are zero-based sheet positions. */
export interface Finding {
  /** A key of the message files under `findings`. */
  readonly key: string;
  readonly severity: "stop" | "warn" | "note";
  readonly data: Readonly<Record<string, string | number>>;
  readonly column?: number;
  readonly rows?: readonly number[];
}

/** What was done, for the person who made the copy. It names organisations: it never travels with the copy. */
export interface Report {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly columnsKept: number;
  readonly columnsCoded: number;
  readonly columnsRemoved: number;
  readonly organisationsCoded: number;
  readonly cellsCoded: number;
  readonly cellsRedacted: number;
  readonly findings: readonly Finding[];
}
