import type { Codebook, CodePattern, SeriesId } from "../codebook";
import { audiences, type Audience } from "../../protocol/rule";
import type { Answers, Question } from "./comparison";
import { asked } from "./questions";

const seriesWithCodes = ({ usedCodes, patterns }: Codebook): readonly SeriesId[] => [
  ...Object.keys(usedCodes).filter((series) => (usedCodes[series] ?? []).length > 0),
  ...Object.keys(patterns),
];

/** `TR-###`; nothing for random codes. */
const shown = (pattern: CodePattern | undefined): readonly string[] =>
  pattern === undefined ? [] : [pattern.prefix + "#".repeat(pattern.digits)];

/** A series that both gave codes of, in other patterns. */
const patternQuestions = (ours: Codebook, theirs: Codebook): readonly Question[] => {
  const theirSeries = new Set(seriesWithCodes(theirs));
  const both = [...new Set(seriesWithCodes(ours))].filter((series) => theirSeries.has(series));
  return both.flatMap((series) => {
    const [here, there] = [shown(ours.patterns[series]), shown(theirs.patterns[series])];
    return here.join() === there.join() ? [] : [asked("pattern", series, "", [here, there], series)];
  });
};

/** An audience without a choice has a series of its own, and giving it another would let its copies be joined: that is asked too. */
const sharedQuestions = (ours: Codebook, theirs: Codebook): readonly Question[] =>
  audiences.flatMap((audience) => {
    const [here, there] = [ours.shared[audience] ?? audience, theirs.shared[audience] ?? audience];
    return here === there ? [] : [asked("shared", audience, audience, [[here], [there]])];
  });

export const settingQuestions = (ours: Codebook, theirs: Codebook): readonly Question[] => [
  ...patternQuestions(ours, theirs),
  ...sharedQuestions(ours, theirs),
];

/** Patterns and shared series by the answers; where one side only has codes of a series, its pattern stands. */
export const uniteSettings = (
  ours: Codebook,
  theirs: Codebook,
  answers: Answers,
): Pick<Codebook, "patterns" | "shared"> => {
  const isTheirs = (kind: "pattern" | "shared", key: string): boolean =>
    answers[`${kind} ${key}`] === "theirs";
  const used = new Set(seriesWithCodes(ours));
  const series = [...new Set([...Object.keys(ours.patterns), ...Object.keys(theirs.patterns)])];
  const patterns = series.flatMap((name): [SeriesId, CodePattern][] => {
    const from = !used.has(name) || isTheirs("pattern", name) ? theirs : ours;
    const pattern = from.patterns[name];
    return pattern === undefined ? [] : [[name, pattern]];
  });
  const shared = audiences.flatMap((audience): [Audience, SeriesId][] => {
    const chosen = (isTheirs("shared", audience) ? theirs : ours).shared[audience];
    return chosen === undefined ? [] : [[audience, chosen]];
  });
  return { patterns: Object.fromEntries(patterns), shared: Object.fromEntries(shared) };
};
