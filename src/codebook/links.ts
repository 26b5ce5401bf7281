import { always, oneOf, type ContactPattern } from "./contactPattern";
import words from "./data/contactWords.json";

const domain = "(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9-]+\\.)+";
const forms = [
  "\\b(?:h(?:tt|xx)ps?|ftp|file|mailto)\\s?:\\s?\\/\\/\\S+",
  "\\bwww\\.\\S+",
  `${domain}(?:${oneOf(words.topLevelDomains)})(?![\\p{L}\\p{N}])(?:\\/\\S*)?`,
  `${domain}[a-z]{2,}\\/\\S+`,
  "(?<![\\p{L}\\p{N}.@＠])@[a-z][\\w.]{3,}",
  "\\b[A-Z]:\\\\\\S+(?: [^\\s\\\\]+\\\\\\S+)*",
  "(?<!\\S)\\\\\\\\[\\w.-]+\\\\\\S+",
];

/** Addresses of pages, with or without `https://`, names on platforms (`@ngo_channel`), and file paths. */
export const links: ContactPattern = {
  kind: "link",
  hint: /:\s?\/\/|\\|\.[a-z]{2}|@[a-z]/i,
  pattern: new RegExp(forms.join("|"), "giu"),
  isOne: always,
};
