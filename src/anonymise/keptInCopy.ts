import type { KeptHit } from "./cell";
import type { CopyColumn } from "./copy";
import type { ColumnOnItsWay } from "./copyColumns";
import { exceptionKind, type ExceptionKind } from "./exceptions";

/** What stays in a text of a copy because a person said so. */
export interface KeptInCopy {
  /** Its place among the copy's columns. */
  readonly column: number;
  /** The cell or the header, as it stands in the copy. */
  readonly text: string;
  /** UTF-16 positions in `text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: ExceptionKind;
}

const keptInText = (column: number, text: string, kept: readonly KeptHit[]): readonly KeptInCopy[] =>
  kept.flatMap(({ found: { hit, words }, stands: start }) => {
    const kind = exceptionKind(hit);
    return kind === undefined ? [] : [{ column, text, start, end: start + words.length, kind }];
  });

/** @param columns the copy's, parallel to `all` */
export const keptInCopy = (
  all: readonly ColumnOnItsWay[],
  columns: readonly CopyColumn[],
): readonly KeptInCopy[] =>
  all.flatMap(({ header, treated }, at) => [
    ...keptInText(at, columns[at]?.header ?? "", header.kept),
    ...[...treated.kept].flatMap(([place, kept]) => keptInText(at, String(treated.values[place]), kept)),
  ]);
