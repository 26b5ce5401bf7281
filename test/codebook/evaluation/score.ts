/** What became of one label, or of one thing found: `missed`, or `false` where there is nothing. */
export interface Judgement {
  readonly kind: string;
  readonly language: string;
  readonly variant: string;
  readonly verdict: "found" | "missed" | "false";
  /** The line, for a person who reads the failures. */
  readonly text: string;
}

export interface Score {
  readonly labels: number;
  readonly recall: number;
  readonly precision: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const scoreOf = (judgements: readonly Judgement[]): Score => {
  const count = (verdict: Judgement["verdict"]): number =>
    judgements.filter((judgement) => judgement.verdict === verdict).length;
  const [found, missed, wrong] = [count("found"), count("missed"), count("false")];
  return {
    labels: found + missed,
    recall: share(found, found + missed),
    precision: share(found, found + wrong),
  };
};

/** Scores by the group that each judgement belongs to, in the order in which groups are met. */
export const scoresBy = (
  judgements: readonly Judgement[],
  groupOf: (judgement: Judgement) => string,
): Readonly<Record<string, Score>> => {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements)
    groups.set(groupOf(judgement), [...(groups.get(groupOf(judgement)) ?? []), judgement]);
  return Object.fromEntries([...groups].map(([group, members]) => [group, scoreOf(members)]));
};

/** The failures as lines: `missed name en typo: Bule Lantern in "Bule Lantern will report"`. */
export const failuresOf = (judgements: readonly Judgement[]): readonly string[] =>
  judgements
    .filter(({ verdict }) => verdict !== "found")
    .map(
      ({ verdict, kind, language, variant, text }) => `${verdict} ${kind} ${language} ${variant}: ${text}`,
    );
