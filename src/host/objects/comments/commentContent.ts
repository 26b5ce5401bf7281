import type { Mention, Message } from "../../../package/comments/storedComment";
import { personOf } from "../../model/comments";
import { readRichText, richTextOf } from "../../model/commentText";
import type { HostProperty } from "../../wire/hostClass";
import { requireOneOf, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";

/** The text of a message and whom it mentions. */
export type Content = Pick<Message, "text" | "mentions">;

const has = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A comment holds something. */
export function requireContent(text: unknown): string {
  const content = requireText(text);
  if (content === "") throw invalidArgument();
  return content;
}

function mentionedPerson(context: ExcelContext, mentions: readonly unknown[], index: number): string {
  const mention = mentions.find((each) => has(each) && each["id"] === index);
  if (!has(mention)) throw invalidArgument();
  return personOf(context.model, requireText(mention["name"]), requireText(mention["email"]), context.newId)
    .id;
}

/** "A specially formatted string and a list of mentions that will be parsed into the string." */
export function richContent(context: ExcelContext, given: unknown): Content {
  if (!has(given)) throw invalidArgument();
  const listed: readonly unknown[] = Array.isArray(given["mentions"]) ? given["mentions"] : [];
  const { text, mentions } = readRichText(requireContent(given["richContent"]));
  const placed = mentions.map(({ index, start, length }): Mention => ({
    id: context.newId(),
    person: mentionedPerson(context, listed, index),
    start,
    length,
  }));
  return { text, mentions: placed };
}

/** "This can be either a string or `CommentRichContent` object", as `contentType` says. */
export function contentArgument(context: ExcelContext, content: unknown, contentType: unknown): Content {
  const type = requireOneOf(contentType, ["Plain", "Mention"], has(content) ? "Mention" : "Plain");
  return type === "Mention" ? richContent(context, content) : { text: requireContent(content), mentions: [] };
}

/** A new message of the person at the host. */
export function newMessage(context: ExcelContext, content: Content): Message {
  const { name, email } = context.person;
  const author = personOf(context.model, name, email, context.newId).id;
  return { ...content, id: context.newId(), author, created: context.now().toISOString() };
}

const personById = ({ model }: ExcelContext, id: string) =>
  model.stored.persons.find((person) => person.id === id);

const emailOf = (userId = ""): string => (userId.includes("@") ? userId : "");

interface Written {
  readonly context: ExcelContext;
}

/** What comments and replies have in common. */
export function messageProperties<Self extends Written>(
  messageOf: (self: Self) => Message,
): Readonly<Record<string, HostProperty<Self>>> {
  const author = (self: Self) => personById(self.context, messageOf(self).author);
  return {
    id: { get: (self) => messageOf(self).id },
    authorEmail: { get: (self) => emailOf(author(self)?.userId) },
    authorName: { get: (self) => author(self)?.name ?? "" },
    contentType: { get: (self) => (messageOf(self).mentions.length > 0 ? "Mention" : "Plain") },
    creationDate: {
      get: (self) => {
        const { created } = messageOf(self);
        return created === "" ? null : created;
      },
    },
    mentions: {
      get: (self) =>
        messageOf(self).mentions.map(({ person }, id) => {
          const mentioned = personById(self.context, person);
          return { id, name: mentioned?.name ?? "", email: emailOf(mentioned?.userId) };
        }),
    },
    richContent: { get: (self) => richTextOf(messageOf(self)) },
  };
}
