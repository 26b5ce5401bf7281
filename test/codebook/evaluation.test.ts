import { judgePairs } from "./evaluation/judgePairs";
import { judgeRemarks } from "./evaluation/judgeRemarks";
import { failuresOf, scoreOf, type Judgement, type Score } from "./evaluation/score";

interface Threshold {
  readonly recall: number;
  readonly precision: number;
}

const thresholds: Readonly<Record<string, Threshold>> = {
  name: { recall: 0.98, precision: 0.95 },
  email: { recall: 0.98, precision: 0.95 },
  phone: { recall: 0.98, precision: 0.95 },
  link: { recall: 0.98, precision: 0.95 },
  coordinates: { recall: 0.98, precision: 0.95 },
  person: { recall: 0.95, precision: 0.9 },
};

const holds = ({ recall, precision }: Score, least: Threshold): boolean =>
  recall >= least.recall && precision >= least.precision;

/** Empty where the score holds; otherwise every failure, for whoever mends it. */
const failures = (judgements: readonly Judgement[], least: Threshold): readonly string[] =>
  holds(scoreOf(judgements), least) ? [] : failuresOf(judgements);

describe.each(["", "-kept-back"] as const)("remarks%s", (part) => {
  const judgements = judgeRemarks(part);

  test.each(Object.entries(thresholds))("%s", (kind, least) => {
    const ofKind = judgements.filter((judgement) => judgement.kind === kind);
    expect(ofKind.length).toBeGreaterThan(5);
    expect(failures(ofKind, least)).toEqual([]);
  });
});

describe.each(["", "-kept-back"] as const)("pairs of names%s", (part) => {
  const judgements = judgePairs(part);

  test("those of one organisation are taken or proposed, others rarely", () => {
    expect(failures(judgements, { recall: 0.98, precision: 0.95 })).toEqual([]);
  });

  test("two organisations are never taken as one without a word", () => {
    expect(failuresOf(judgements.filter(({ kind }) => kind === "certain"))).toEqual([]);
  });
});
