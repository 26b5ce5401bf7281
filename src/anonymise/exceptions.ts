import type { KeptText, KeptTextKind } from "../codebook/codebook";
import type { CodebookIndex } from "../codebook/lookup";
import type { FoundHit, HitKind } from "./cell";

/** What a person may say of something found: that it is no name, or a contact that may be read. */
export type ExceptionKind = KeptTextKind | "contact";

/**
 * A person's word on one hit: it stays, in cells of this column with exactly this text. Positions are of the cell's text
 * as written, UTF-16, end exclusive.
 */
export interface Exception {
  /** `ColumnRecipe.headerKey`. */
  readonly column: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ExceptionKind;
  /** Any name of the organisation it looks like; `""` for other kinds. */
  readonly organisation: string;
}

const kinds: Readonly<Record<HitKind, ExceptionKind | undefined>> = {
  organisation: "organisation",
  "organisation-cell": "organisation",
  "organisation-unsure": "organisation",
  person: "person",
  place: "place",
  email: "contact",
  phone: "contact",
  link: "contact",
  coordinates: "contact",
  marked: undefined,
  "not-nested": undefined,
};

/** As what a hit may be kept; undefined where nothing a person says lets it stay. */
export const exceptionKind = ({ kind }: Pick<FoundHit["hit"], "kind">): ExceptionKind | undefined =>
  kinds[kind];

/** By which word of a person something stays. */
export type StaysBy =
  | { readonly scope: "single"; readonly exception: Exception }
  | { readonly scope: "alike"; readonly kept: KeptText };

/** What a person said of what is found in one column's texts. */
export type WordOn = (found: FoundHit, written: string) => StaysBy | undefined;

/**
 * What was said of single hits in a column, and of all texts like them. An organisation that the codebook does not know
 * any more keeps nothing. Undefined when nobody said anything.
 */
export const wordOn = (
  column: string,
  exceptions: readonly Exception[],
  keptTexts: readonly KeptText[],
  { find }: CodebookIndex,
): WordOn | undefined => {
  const singles = exceptions.filter((exception) => exception.column === column);
  const alike = keptTexts.filter((kept) => (kept.column ?? column) === column);
  if (singles.length + alike.length === 0) return undefined;
  const isMeant = ({ hit }: FoundHit, said: Pick<Exception, "kind" | "organisation">): boolean =>
    said.kind === exceptionKind(hit) &&
    (said.kind !== "organisation" || find(said.organisation)?.id === hit.organisation);
  return (found, written) => {
    const exception = singles.find(
      ({ text, start, end, ...said }) =>
        text === written && start === found.start && end === found.end && isMeant(found, said),
    );
    if (exception !== undefined) return { scope: "single", exception };
    const kept = alike.find((said) => said.text === found.words && isMeant(found, said));
    return kept === undefined ? undefined : { scope: "alike", kept };
  };
};
