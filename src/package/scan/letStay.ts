import { withoutInvisible } from "../../codebook/fold";
import type { Place } from "./finding";
import type { ScanKind } from "./kinds";

/** Names and contacts that are no finding where they stand, because a person or the protocol let them stay. */
export interface LetStay {
  /** The sheet of the data, as it is called. */
  readonly sheet: string;
  /** Texts that may stand in its visible cells and its headers; `all` where any name and contact may. */
  readonly inCells: readonly string[] | "all";
  /** Words that may stand everywhere else. */
  readonly elsewhere: readonly string[];
}

const kinds: readonly ScanKind[] = [
  "organisation",
  "likely-organisation",
  "email",
  "phone",
  "coordinates",
  "link",
];

/** Says of everything that is found whether it may stay. Nothing may that is hidden, and no path of anybody. */
export const mayStayIn = ({
  sheet,
  inCells,
  elsewhere,
}: LetStay): ((kind: ScanKind, place: Place, example: string) => boolean) => {
  const cells = inCells === "all" ? undefined : partOf(inCells);
  const others = partOf(elsewhere);
  return (kind, { key, data }, example) => {
    if (!kinds.includes(kind) || example === "") return false;
    const isCell = (key === "cells" || key === "table") && data["sheet"] === sheet;
    return isCell ? (cells?.(example) ?? true) : others(example);
  };
};

/** Whether something is, or stands in, one of the texts; each is looked up once. */
const partOf = (texts: readonly string[]): ((found: string) => boolean) => {
  const plain = texts.map(plainly);
  const known = new Map<string, boolean>();
  return (found) => {
    const answer = known.get(found) ?? plain.some((text) => text.includes(plainly(found)));
    known.set(found, answer);
    return answer;
  };
};

const plainly = (text: string): string => withoutInvisible(text).replace(/\s+/gu, " ").trim().toLowerCase();
