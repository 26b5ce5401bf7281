import type { Organisation, SeriesId } from "../codebook";

/** `ours` is the codebook of this device, `theirs` a colleague's. */
export const sides = ["ours", "theirs"] as const;
export type Side = (typeof sides)[number];

/** What a person says to a question: it is as it stands here, as it stands there, or both entries are `one` organisation. */
export type Answer = Side | "one";

/** By `Question.key`. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * `name`, `type`, `status`, `code`: one organisation with something else here and there.
 * `entries`: it is one entry here and several there, or the reverse, or its names are apart on one side.
 * `meaning`: a code that is one organisation here and another there.
 * `pattern`, `shared`: how a series writes its codes, and whose codes an audience gets.
 */
export const questionKinds = [
  "name",
  "type",
  "status",
  "code",
  "entries",
  "meaning",
  "pattern",
  "shared",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Something that stands otherwise here and there, and that nobody but a person can decide. */
export interface Question {
  /** The same for the same two codebooks, whatever else was answered. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** What it is about: the organisation, the codes (`meaning`), the audience (`shared`); `""` for a pattern. */
  readonly subject: string;
  /** Of a code or a pattern; `""` for all else. */
  readonly series: SeriesId;
  /** What stands here and what there: names, a code, a type, a status, a series. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly answers: readonly Answer[];
}

/** Entries that are one organisation, as far as can be told. Both sides have one, unless it is new or was split or merged. */
export interface Match {
  readonly ours: readonly Organisation[];
  readonly theirs: readonly Organisation[];
}

export interface ComparedMatch extends Match {
  readonly questions: readonly Question[];
  /** Names and codes that only the colleague's codebook has. */
  readonly gains: readonly string[];
}

/** Two codebooks side by side; every entry of both stands in one of the four lists. */
export interface Comparison {
  readonly same: readonly ComparedMatch[];
  readonly newHere: readonly ComparedMatch[];
  readonly newThere: readonly ComparedMatch[];
  readonly conflicting: readonly ComparedMatch[];
  /** Patterns and shared series: no organisation's. */
  readonly settings: readonly Question[];
}

/** All questions of a comparison, those of no organisation first. */
export const questionsOf = ({ settings, conflicting }: Comparison): readonly Question[] => [
  ...settings,
  ...conflicting.flatMap(({ questions }) => questions),
];

/** Those without an answer that they allow. */
export const unanswered = (comparison: Comparison, answers: Answers): readonly Question[] =>
  questionsOf(comparison).filter((question) => {
    const given = answers[question.key];
    return given === undefined || !question.answers.includes(given);
  });
