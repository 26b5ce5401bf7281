import { looksLikeCode } from "../codebook/codes";
import type { Finding } from "./copy";
import { someNames } from "./findings";
import type { NamesMet, PlacedQuestion } from "./namesMet";

const openFinding = ({ name, like, isNew, places: [first] }: PlacedQuestion): Finding => ({
  key: "two-codes",
  severity: isNew ? "warn" : "note",
  data: { name, like },
  ...(first === undefined ? {} : { column: first.column, rows: first.rows }),
});

const namedFinding = (
  key: string,
  severity: Finding["severity"],
  names: readonly string[],
): readonly Finding[] =>
  names.length === 0 ? [] : [{ key, severity, data: { names: someNames(names), count: names.length } }];

/** What is said of names once they have codes: which were left open, are new, or look like codes of another codebook. */
export const nameFindings = ({ added, questions }: NamesMet): readonly Finding[] => {
  const names = added.map(({ name }) => name);
  return [
    ...questions.map(openFinding),
    ...namedFinding("unknown-codes", "warn", names.filter(looksLikeCode)),
    ...namedFinding(
      "new-organisations",
      "note",
      names.filter((name) => !looksLikeCode(name)),
    ),
  ];
};
