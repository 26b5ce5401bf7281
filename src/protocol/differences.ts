import type { Protocol } from "./protocol";
import type { Rule } from "./rule";

/** What is compared, in the order in which it is shown. */
const aspects = [
  "organisations",
  "activity",
  "finestPlace",
  "population",
  "disclosure",
  "conditions",
] as const satisfies readonly (keyof Rule)[];
export type ComparedAspect = (typeof aspects)[number];

/** One way in which a hub's table is not another's. */
export type Difference =
  | { readonly kind: "added" | "missing"; readonly ruleId: string }
  | {
      readonly kind: "changed";
      readonly ruleId: string;
      readonly aspect: ComparedAspect;
      readonly before: string;
      readonly after: string;
    }
  /** The sentences differ, though not what they come to. */
  | { readonly kind: "words"; readonly ruleId: string };

const said = (rule: Rule, aspect: ComparedAspect): string =>
  aspect === "conditions" ? [...rule.conditions].sort().join(", ") : rule[aspect];

const changes = (before: Rule, after: Rule): readonly Difference[] => {
  const ruleId = after.id;
  const changed = aspects.flatMap((aspect): Difference[] => {
    const [one, other] = [said(before, aspect), said(after, aspect)];
    return one === other ? [] : [{ kind: "changed", ruleId, aspect, before: one, after: other }];
  });
  const sameWords = JSON.stringify(before.words) === JSON.stringify(after.words);
  return sameWords || changed.length > 0 ? changed : [{ kind: "words", ruleId }];
};

/** What differs in `other` from `protocol`, in the order of their rows. */
export const differencesOf = (protocol: Protocol, other: Protocol): readonly Difference[] => {
  const rules = new Map(protocol.rules.map((rule) => [rule.id, rule]));
  const others = new Set(other.rules.map(({ id }) => id));
  const missing = protocol.rules.filter(({ id }) => !others.has(id));
  return [
    ...other.rules.flatMap((rule): readonly Difference[] => {
      const before = rules.get(rule.id);
      return before === undefined ? [{ kind: "added", ruleId: rule.id }] : changes(before, rule);
    }),
    ...missing.map(({ id }): Difference => ({ kind: "missing", ruleId: id })),
  ];
};
