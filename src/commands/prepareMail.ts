import { addressLine, isBlind, mailtoLinks, type AddressLine } from "../anonymise/mail/addressLine";
import type { ContactList } from "../anonymise/mail/recipients";
import { emptyCodebook } from "../codebook/enrol";
import { indexCodebook, organisationKey } from "../codebook/lookup";
import type { Watched } from "../excel/session";
import type { Audience, InformationType, Rule } from "../protocol/rule";
import { codebookIfOpen } from "./codebookIfOpen";
import { findActiveMembers, type ActiveMembers } from "./findActiveMembers";
import { whileHeld } from "./inspectSheet";
import { ask, isRefusal, ownMessage, standingFor, type MailRefusal } from "./mailQuestions";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { classificationOfSheet } from "./storedClassification";

/** Which message is wanted, and from which sheet of contacts. */
export interface MailWish {
  readonly sheetId: string;
  readonly audience: Audience;
  /** What it carries; `email` for a message alone. */
  readonly carries: InformationType;
  /** For what goes only to active members: how many months count, the current one included. */
  readonly months: number;
}

/** Why there is no address line: what was asked about, and the answer. */
export interface RefusedMail {
  readonly kind: "refused";
  readonly about: InformationType;
  readonly answer: MailRefusal;
}

export interface ReadyMail {
  readonly kind: "ready";
  readonly rule: Rule;
  readonly line: AddressLine;
  /** They open a message with the addresses in place, one after the other. */
  readonly links: readonly string[];
  /** Who shares 4W data, when it goes to nobody else. */
  readonly active: ActiveMembers | undefined;
}

export type PreparedMail = RefusedMail | ReadyMail;

/**
 * The address line of a message to the organisations of a contact list. Three questions are asked of the protocol: may there be
 * such a message, may what it carries go there (the consents that this needs are asked for with the copy that it carries), and,
 * where its readers see the addresses, may the contacts.
 *
 * @throws NoTableError, ExcelError, ClassificationError
 */
export const prepareMail = async (
  services: Services,
  wish: MailWish,
  watched: Watched = {},
): Promise<PreparedMail> => {
  const list = await contactsOf(services, wish.sheetId, watched);
  const { register } = await loadRegister(services);
  const codebook = await codebookIfOpen(services);
  const setting = { services, audience: wish.audience, list, register, codebook };
  const message = ask(setting, "email", ownMessage("email", wish.audience));
  if (isRefusal(message)) return { kind: "refused", about: "email", answer: message };
  const content = ask(setting, wish.carries, ownMessage(wish.carries, wish.audience));
  if (content.kind === "no") return { kind: "refused", about: wish.carries, answer: content };
  const { rule } = message;
  const contacts = isBlind(rule)
    ? message
    : ask(setting, "contacts", await classificationOfSheet(services, wish.sheetId));
  if (isRefusal(contacts)) return { kind: "refused", about: "contacts", answer: contacts };
  const active = isForActiveOnly(rule, content.rule)
    ? await findActiveMembers(services, wish.months, watched)
    : undefined;
  const line = addressLine(rule, list, {
    active: active?.names,
    stopped: standingFor(setting, rule).stopped,
    notConsented: [message, contacts].flatMap((answer) => (answer.kind === "treated" ? answer.leaveOut : [])),
    keyOf: organisationKey(indexCodebook(codebook ?? emptyCodebook(""))),
  });
  return { kind: "ready", rule, line, links: mailtoLinks(line), active };
};

const isForActiveOnly = (...rules: readonly Rule[]): boolean =>
  rules.some(({ conditions }) => conditions.includes("active-members-only"));

const contactsOf = (services: Services, sheetId: string, watched: Watched): Promise<ContactList> =>
  whileHeld(
    services,
    sheetId,
    (handle) => services.core.contacts(handle, { signal: watched.signal }),
    watched,
  );
