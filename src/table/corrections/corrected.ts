import type { Draft } from "../draft";
import type { Judgement } from "../evidence/evidence";
import type { Column } from "../table";
import { columnKeys } from "../columnKeys";
import { correctionFor, stillHolds, type Correction, type Corrections } from "./correction";

/** A column with what it means in the end, and what became of a person's word on it. */
export interface Understood {
  readonly draft: Draft;
  readonly meaning: Judgement & Pick<Column, "understood" | "outdated">;
}

/** A person's word beside what the column is taken for without it. */
interface Word {
  readonly correction: Correction;
  readonly understood: Judgement;
  readonly holds: boolean;
}

/**
 * What each column means, with a person's word standing above everything else. The word counts also where columns are
 * compared with each other: the names of a column that a person calls an organisation are looked for in all others.
 *
 * @param settle compares columns with each other and has the last word on what is in doubt
 */
export function corrected(
  drafts: readonly Draft[],
  corrections: Corrections,
  settle: (drafts: readonly Draft[]) => readonly Draft[],
): readonly Understood[] {
  const alone = settle(drafts);
  const words = wordsOn(alone, corrections);
  const isCorrected = words.some((word) => word?.holds === true);
  const settled = isCorrected ? settle(drafts.map((draft, at) => withWord(draft, words[at]))) : alone;
  return settled.map((draft, at) => understoodOf(draft, words[at]));
}

function wordsOn(alone: readonly Draft[], corrections: Corrections): readonly (Word | undefined)[] {
  const keys = columnKeys(alone.map(({ bare }) => bare));
  return alone.map(({ judgement }, at) => {
    const correction = correctionFor(corrections, keys[at] ?? "");
    return correction && { correction, understood: judgement, holds: stillHolds(correction, judgement.role) };
  });
}

function withWord(draft: Draft, word: Word | undefined): Draft {
  return word?.holds === true ? { ...draft, judgement: judgementOf(word.correction) } : draft;
}

function judgementOf({ role }: Correction): Judgement {
  return { role, confidence: 1, reasons: [{ key: "person", data: {} }] };
}

function understoodOf(draft: Draft, word: Word | undefined): Understood {
  if (word === undefined) return { draft, meaning: draft.judgement };
  const { correction, understood, holds } = word;
  return holds
    ? { draft, meaning: { ...judgementOf(correction), understood } }
    : { draft, meaning: { ...draft.judgement, outdated: correction } };
}
