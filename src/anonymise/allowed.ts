import type { Codebook } from "../codebook/codebook";
import { withoutInvisible } from "../codebook/fold";
import type { ExceptionKind } from "./exceptions";
import type { KeptInCopy } from "./keptInCopy";
import type { TextDecisions } from "./recipe";

/** What may stand, for the last gate. */
export interface WordOnCopy {
  readonly kept: readonly KeptInCopy[];
  readonly texts: TextDecisions;
  /** `Recipe.named`. */
  readonly named?: readonly string[];
}

/** The parts of one text that may stand in it. */
export type AllowedParts = readonly Pick<KeptInCopy, "start" | "end" | "kind">[];

const nothing: AllowedParts = [];

const saying = (kind: ExceptionKind, words: string): string => `${kind} ${words}`;

const sayings = ({ keptTexts }: Codebook, { kept }: TextDecisions): ReadonlySet<string> =>
  new Set([
    ...keptTexts.map(({ kind, text }) => saying(kind, text)),
    ...kept.map(({ kind, text, start, end }) => saying(kind, withoutInvisible(text.slice(start, end)))),
  ]);

/**
 * The parts that may stand in each text of each column of a copy. `apply` says where they are; it is believed only where
 * the very words that a person let stay are there.
 */
export const allowedParts = (
  { kept, texts }: Pick<WordOnCopy, "kept" | "texts">,
  codebook: Codebook,
): ((column: number, text: string) => AllowedParts) => {
  const said = sayings(codebook, texts);
  const byText = new Map<string, KeptInCopy[]>();
  for (const part of kept) {
    if (!said.has(saying(part.kind, part.text.slice(part.start, part.end)))) continue;
    const key = `${part.column} ${part.text}`;
    byText.set(key, [...(byText.get(key) ?? []), part]);
  }
  if (byText.size === 0) return () => nothing;
  return (column, text) => byText.get(`${column} ${text}`) ?? nothing;
};
