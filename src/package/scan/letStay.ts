import { withoutInvisible } from "../../codebook/fold";
import type { Place } from "./finding";
import type { ScanKind } from "./kinds";

/** What is no finding where it stands, because a person or the protocol let it stay. */
export interface LetStay {
  /** The sheets of the data, as they are called. */
  readonly sheets: readonly string[];
  /** Names and contacts that may stand in their visible cells, headers and charts; `all` where any may. */
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
  sheets,
  inCells,
  elsewhere,
}: LetStay): ((kind: ScanKind, place: Place, example: string) => boolean) => {
  const cells = inCells === "all" ? undefined : partOf(inCells);
  const others = partOf(elsewhere);
  return (kind, { key, data }, example) => {
    const isOfData = sheets.some((sheet) => sheet === data["sheet"]);
    if (!kinds.includes(kind) || example === "") return false;
    if (isOfData && (key === "cells" || key === "table")) return cells?.(example) ?? true;
    return others(example) || (isOfData && key === "chart" && (cells?.(example) ?? true));
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
