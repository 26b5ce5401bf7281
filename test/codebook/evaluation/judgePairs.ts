import { likeness } from "../../../src/codebook/likeness";
import { labelledPairs, type LabelledPair, type Part } from "./labelledText";
import type { Judgement } from "./score";

const judge = ({ language, variant, one, other, isSame }: LabelledPair): readonly Judgement[] => {
  const found = likeness(one, other);
  const text = `${one} ${isSame ? "=" : "≠"} ${other} (${found})`;
  if (isSame)
    return [{ kind: "pair", language, variant, verdict: found === "unsure" ? "missed" : "found", text }];
  return found === "unsure"
    ? []
    : [{ kind: found === "certain" ? "certain" : "pair", language, variant, verdict: "false", text }];
};

/** Every pair of one organisation, and every pair of two that would be taken or proposed as one. */
export const judgePairs = (part: Part): readonly Judgement[] => labelledPairs(part).flatMap(judge);
