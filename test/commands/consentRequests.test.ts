import { consentMessage, consentsNeeded } from "../../src/commands/consentRequests";
import type { Answer } from "../../src/protocol/question";
import { ruleById } from "../../src/protocol/protocol";
import type { Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { testServices } from "../support/services";

const ruleOf = (id: string): Rule => {
  const rule = ruleById(turkeyProtocol, id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};
const { translate } = testServices();

it("all whose consent is missing are to be asked", () => {
  const answer: Answer = {
    kind: "needs",
    conditions: ["consent-of-organisation"],
    organisations: ["Sun Aid", "Moon Aid"],
    rule: ruleOf("assessment/ocha"),
  };
  expect(consentsNeeded(answer, [])).toMatchObject([
    { kind: "consent", organisations: ["Sun Aid", "Moon Aid"] },
  ]);
});

it("those that are left out, and those that are coded for want of approval, are to be asked too", () => {
  const treated = { kind: "treated", leaveOut: ["Moon Aid"], named: ["Star Relief"] } as const;
  const names = ["Sun Aid", "Moon Aid", "Star Relief"];
  expect(consentsNeeded({ ...treated, rule: ruleOf("contacts/ocha") }, names)).toMatchObject([
    { kind: "consent", organisations: ["Moon Aid"] },
  ]);
  expect(consentsNeeded({ ...treated, leaveOut: [], rule: ruleOf("minutes/members") }, names)).toMatchObject([
    { kind: "approval", organisations: ["Sun Aid", "Moon Aid"] },
  ]);
});

it("nobody is asked for what may go, or may not go whoever agrees", () => {
  const rule = ruleOf("contacts/wos");
  expect(consentsNeeded({ kind: "yes", rule }, ["Sun Aid"])).toEqual([]);
  expect(consentsNeeded({ kind: "no", rule, reasonKey: "not-shared" }, ["Sun Aid"])).toEqual([]);
  expect(consentsNeeded(undefined, ["Sun Aid"])).toEqual([]);
});

it("the message names what, whom and the table, in the protocol's words", () => {
  const needed = { kind: "consent", rule: ruleOf("contacts/ocha") } as const;
  const message = consentMessage(needed, "Sun Aid", turkeyProtocol.name, translate);
  const { informationType, audience, level, disclosure } = needed.rule.words;
  for (const words of ["Sun Aid", turkeyProtocol.name, informationType, audience, level, disclosure])
    expect(message).toContain(words);
  expect(consentMessage(needed, "", turkeyProtocol.name, translate)).toContain("[name of the organisation]");
});
