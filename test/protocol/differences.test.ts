import { differencesOf } from "../../src/protocol/differences";
import type { Protocol } from "../../src/protocol/protocol";
import type { Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";

/** The Turkey table with one row changed, or taken away when the change is undefined. */
const withRow = (id: string, change: (rule: Rule) => Rule | undefined): Protocol => ({
  ...turkeyProtocol,
  rules: turkeyProtocol.rules.flatMap((rule) => (rule.id === id ? (change(rule) ?? []) : rule)),
});

test("a table does not differ from itself", () => {
  expect(differencesOf(turkeyProtocol, turkeyProtocol)).toEqual([]);
});

test("each aspect that was changed is told, with what it was and is", () => {
  const other = withRow("4w/ocha", (rule) => ({
    ...rule,
    finestPlace: "district",
    conditions: ["as-needed"],
  }));
  expect(differencesOf(turkeyProtocol, other)).toEqual([
    { kind: "changed", ruleId: "4w/ocha", aspect: "finestPlace", before: "community", after: "district" },
    { kind: "changed", ruleId: "4w/ocha", aspect: "conditions", before: "", after: "as-needed" },
  ]);
});

test("the order of conditions is no difference", () => {
  const other = withRow("minutes/coordinators", (rule) => ({
    ...rule,
    conditions: [...rule.conditions].reverse(),
  }));
  expect(differencesOf(turkeyProtocol, other)).toEqual([]);
});

test("other sentences for the same rule are told", () => {
  const other = withRow("4w/wos", (rule) => ({ ...rule, words: { ...rule.words, level: "Coded" } }));
  expect(differencesOf(turkeyProtocol, other)).toEqual([{ kind: "words", ruleId: "4w/wos" }]);
});

test("rows that came and rows that went are told", () => {
  const without = withRow("email/public", () => undefined);
  expect(differencesOf(turkeyProtocol, without)).toEqual([{ kind: "missing", ruleId: "email/public" }]);
  expect(differencesOf(without, turkeyProtocol)).toEqual([{ kind: "added", ruleId: "email/public" }]);
});
