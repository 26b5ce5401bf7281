import type { ContactList } from "../anonymise/mail/recipients";
import type { Codebook } from "../codebook/codebook";
import { decide } from "../protocol/decide";
import { ruleFor } from "../protocol/protocol";
import type { Answer, SheetToShare } from "../protocol/question";
import type { Audience, InformationType, Rule } from "../protocol/rule";
import { tableTitle } from "../protocol/tableTitle";
import type { Register } from "../records/register/entry";
import { dayOf } from "./dayOf";
import type { Services } from "./services";
import { standingOf } from "./standing";

/** What the questions of one message are asked with. */
export interface MailSetting {
  readonly services: Services;
  readonly audience: Audience;
  readonly list: ContactList;
  readonly register: Register;
  readonly codebook: Codebook | undefined;
}

export type MailRefusal = Extract<Answer, { kind: "no" | "needs" }>;

export const isRefusal = (answer: Answer): answer is MailRefusal =>
  answer.kind === "no" || answer.kind === "needs";

/** May this go to the message's audience today? */
export const ask = (
  setting: MailSetting,
  informationType: InformationType,
  sheet: SheetToShare | undefined,
): Answer => {
  const { services, audience } = setting;
  const { protocol } = services;
  return decide({
    protocol: tableTitle(protocol),
    audience,
    purpose: "coordination",
    rule: ruleFor(protocol, informationType, audience),
    sheet,
    standing: standingFor(setting, { informationType, audience }).standing,
  });
};

/** A message is the Coordinators' own: nobody else has to allow it. */
export const ownMessage = (informationType: InformationType, audience: Audience): SheetToShare => ({
  informationType,
  audiences: [audience],
  disclosure: "restricted",
  anonymisedByUs: false,
  consentNoted: false,
  copyRule: "",
  copyProtocol: "",
});

/** What the records say of the organisations of the contact list. */
export const standingFor = (
  { services, list, register, codebook }: MailSetting,
  { informationType, audience }: Pick<Rule, "informationType" | "audience">,
) =>
  standingOf(register, codebook, {
    informationType,
    audience,
    on: dayOf(services.now()),
    reporters: [...new Set(list.contacts.map(({ organisation }) => organisation))],
  });
