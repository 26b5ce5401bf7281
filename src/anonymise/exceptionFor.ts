import { exceptionKind, type Exception } from "./exceptions";
import type { PlacedHit } from "./hitPage";
import type { KeptText } from "../codebook/codebook";

/** The word by which one hit stays; undefined where none may. */
export const exceptionFor = (found: PlacedHit): Exception | undefined => {
  const { hit, headerKey, text, start, end, mayStay } = found;
  const kind = exceptionKind(hit);
  return kind === undefined || !mayStay
    ? undefined
    : { column: headerKey, text, start, end, kind, organisation: hit.name };
};

/** The word by which all like it stay; undefined for contacts, which are looked at one at a time. */
export const keptTextFor = ({ hit, words, mayStay }: PlacedHit): KeptText | undefined => {
  const kind = exceptionKind(hit);
  return kind === undefined || kind === "contact" || !mayStay
    ? undefined
    : { text: words, kind, organisation: hit.name };
};

export const isSameException = (one: Exception, other: Exception): boolean =>
  one.column === other.column &&
  one.text === other.text &&
  one.start === other.start &&
  one.end === other.end &&
  one.kind === other.kind &&
  one.organisation === other.organisation;
