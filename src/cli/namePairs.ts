import type { NamesMet } from "../anonymise/namesMet";
import { answersTo } from "../codebook/answering";
import type { NamePair, SameAnswers } from "../codebook/apart";
import { BadInputError } from "./badInput";

/**
 * Two names as typed in `--same` or `--different`.
 *
 * @throws BadInputError `name-pair`
 * @example parseNamePair("Hope Fondation=Hope Foundation") // ["Hope Fondation", "Hope Foundation"]
 */
export const parseNamePair = (text: string): NamePair => {
  const [one = "", other = "", ...more] = text.split("=").map((name) => name.trim());
  if (one === "" || other === "" || more.length > 0) throw new BadInputError("name-pair", { given: text });
  return [one, other];
};

export interface TypedAnswers {
  readonly answers: SameAnswers;
  /** Pairs about which the sheet asks nothing: answered before, or misspelled. Nothing is done about them. */
  readonly unasked: readonly NamePair[];
}

/** The typed answers to what is asked. */
export const answersFor = (typed: SameAnswers, names: NamesMet | undefined): TypedAnswers => {
  const answers = answersTo(names?.questions ?? [], typed);
  const asked = new Set([...answers.same, ...answers.different]);
  return { answers, unasked: [...typed.same, ...typed.different].filter((pair) => !asked.has(pair)) };
};
