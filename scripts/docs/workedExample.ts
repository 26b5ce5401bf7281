import type { Copy, Report } from "../../src/anonymise/copy";
import { reportersIn } from "../../src/anonymise/leaveOut";
import type { Recipe } from "../../src/anonymise/recipe";
import { standingOf } from "../../src/commands/standing";
import { decide } from "../../src/protocol/decide";
import { ruleFor } from "../../src/protocol/protocol";
import type { Answer } from "../../src/protocol/question";
import { audiences, type Audience, type InformationType, type Rule } from "../../src/protocol/rule";
import { tableTitle } from "../../src/protocol/tableTitle";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { understand } from "../../src/table/understand";
import { makeCopy } from "../../test/anonymise/make";
import { agreements } from "../../test/informationTypes/records";
import { sheetOf } from "../../test/informationTypes/sheets";

const on = "2026-11-02";

/** Asks for one audience what the pane asks of an invented sheet that its member allowed for everybody. */
export const askedFor = (
  type: InformationType,
  audience: Audience,
): { readonly rule: Rule; readonly answer: Answer } => {
  const rule = ruleFor(turkeyProtocol, type, audience);
  if (rule === undefined) throw new Error(`no row for ${type}/${audience}`);
  const reporters = reportersIn(understand(sheetOf(type)));
  const register = { version: 1, entries: agreements } as const;
  const question = { informationType: type, audience, on, reporters };
  const { standing } = standingOf(register, undefined, question);
  const sheet = {
    informationType: type,
    audiences,
    disclosure: rule.disclosure,
    anonymisedByUs: false,
    consentNoted: false,
    copyRule: "",
    copyProtocol: "",
  };
  const protocol = tableTitle(turkeyProtocol);
  return { rule, answer: decide({ protocol, audience, purpose: "coordination", rule, sheet, standing }) };
};

/** An invented sheet, and its copy for one audience. */
export interface WorkedExample {
  readonly rule: Rule;
  readonly recipe: Recipe;
  readonly copy: Copy;
  readonly report: Report;
}

/** Goes the whole way from the sheet to the copy, as the pane goes it. */
export const workedExample = (type: InformationType, audience: Audience): WorkedExample => {
  const { rule, answer } = askedFor(type, audience);
  const treated = answer.kind === "treated" ? answer : { leaveOut: [], named: [] };
  const made = makeCopy(understand(sheetOf(type)), {
    rule,
    leaveOut: treated.leaveOut,
    named: treated.named,
    confirmed: { conditionsMet: ["consent-of-organisation"] },
  });
  return { ...made, rule };
};
