import { findContacts } from "../../../src/codebook/contacts";
import { nameMatcher } from "../../../src/codebook/matcher";
import { findPersons } from "../../../src/codebook/persons";
import { labelledNames, labelledRemarks, type Label, type LabelledRemark, type Part } from "./labelledText";
import type { Judgement } from "./score";

type Find = (text: string) => readonly Label[];

const finder = (): Find => {
  const matcher = nameMatcher(labelledNames());
  return (text) => [
    ...matcher.find(text).map(({ start, end }): Label => ({ kind: "name", start, end })),
    ...findContacts(text),
    ...findPersons(text).map((match): Label => ({ kind: "person", ...match })),
  ];
};

/** Letters and digits of a label must all be hidden; by what kind of hit does not matter. */
const isHidden = (text: string, label: Label, hits: readonly Label[]): boolean =>
  Array.from({ length: label.end - label.start }, (_, offset) => label.start + offset).every(
    (at) => !/[\p{L}\p{N}]/u.test(text.charAt(at)) || hits.some(({ start, end }) => start <= at && at < end),
  );

const judge = ({ language, variant, text, labels }: LabelledRemark, find: Find): readonly Judgement[] => {
  const hits = find(text);
  const ofLabels = labels.map((label): Judgement => {
    const verdict = isHidden(text, label, hits) ? "found" : "missed";
    const shown = `${text.slice(label.start, label.end)} in "${text}"`;
    return { kind: label.kind, language, variant, verdict, text: shown };
  });
  const falseAlarms = hits
    .filter((hit) => !labels.some(({ start, end }) => hit.start < end && start < hit.end))
    .map((hit): Judgement => {
      const shown = `${text.slice(hit.start, hit.end)} in "${text}"`;
      return { kind: hit.kind, language, variant, verdict: "false", text: shown };
    });
  return [...ofLabels, ...falseAlarms];
};

/** Every label of the remarks, and every false alarm, judged. */
export const judgeRemarks = (part: Part): readonly Judgement[] => {
  const find = finder();
  return labelledRemarks(part).flatMap((remark) => judge(remark, find));
};
