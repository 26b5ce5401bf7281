import { always, oneOf, type ContactPattern } from "./contactPattern";
import words from "./data/contactWords.json";

const atWords = oneOf(words.at);
const dotWords = oneOf(words.dot).replace(".", "\\.");
const at =
  `(?:\\s?[@＠]\\s?|\\s*[\\[({<]\\s*(?:${atWords})\\s*[\\])}>]\\s*|_at_|` +
  `\\s+(?:${atWords})\\s+(?=[\\w-]+\\s+(?:${dotWords})\\s))`;
const dot = `(?:\\.|\\s*[\\[({<]\\s*(?:${dotWords})\\s*[\\])}>]\\s*|\\s+(?:${dotWords})\\s+)`;
const mailbox = "[\\p{L}\\p{N}._%+'’-]";

/** `name@ngo.org`, `name [at] ngo.org`, `name at ngo dot org`; after a real `@` also with spaces around. */
export const emails: ContactPattern = {
  kind: "email",
  hint: new RegExp(`[@＠]|[\\[({<]\\s*(?:${atWords})\\s*[\\])}>]|_at_|\\s(?:${atWords})\\s`, "i"),
  pattern: new RegExp(
    `(?<!${mailbox})(?:[\\p{L}\\p{N}.%+-]+(?=_at_)|${mailbox}+)${at}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)+`,
    "giu",
  ),
  isOne: always,
};
