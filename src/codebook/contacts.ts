/** Traces by which a person or a place can be reached. */
export type ContactKind = "email" | "phone" | "link" | "coordinates";

export interface ContactMatch {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
}

const digit = "[0-9٠-٩۰-۹]";
const at = "(?:\\s?[@＠]\\s?|\\s*[\\[({<]\\s*(?:at|@)\\s*[\\])}>]\\s*|\\s+at\\s+(?=[\\w-]+\\s+dot\\s))";
const dot = "(?:\\.|\\s*[\\[({<]\\s*(?:dot|\\.)\\s*[\\])}>]\\s*|\\s+dot\\s+)";
const email = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+${at}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)+`,
  "giu",
);
const endings = "com|org|net|int|info|io|ly|gl|gov|edu|me|link|app|example|tr|sy|ngo|goo|page|biz";
const link = new RegExp(
  `(?:\\b(?:https?|ftp|file|mailto):\\/\\/\\S+|\\bwww\\.\\S+|` +
    `(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9-]+\\.)+(?:${endings})(?![\\p{L}\\p{N}])(?:\\/\\S*)?|` +
    `\\b[A-Z]:\\\\\\S+|(?<!\\S)\\\\\\\\[\\w.-]+\\\\\\S+)`,
  "giu",
);
const decimal = `-?${digit}{1,3}[.,٫]${digit}{3,}\\s*°?\\s*[NSEW]?`;
const coordinates = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${decimal}\\s*[,;/،\\s]\\s*${decimal}(?!${digit})|` +
    `${digit}{1,3}[.,٫]${digit}{3,}\\s*°?\\s*[NSEW](?!\\p{L})|` +
    `${digit}{1,3}\\s*°\\s*${digit}{1,2}(?:[.,]${digit}+)?\\s*['’′](?:\\s*${digit}{1,2}(?:[.,]${digit}+)?\\s*(?:["”″]|'')?)?\\s*[NSEW]?)`,
  "giu",
);
const phone = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:\\+|＋|\\(\\+?)?${digit}(?:[ .\\-()\\u00a0]{0,2}${digit}){6,17}(?![\\p{L}\\p{N}])`,
  "gu",
);

const asciiDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

/** International with `+` or `00`, local with `0`, Turkish and Syrian mobiles without it; not dates, amounts, P-codes. */
const isPhone = (written: string): boolean => {
  const text = asciiDigits(written);
  const digits = text.replace(/\D/g, "");
  if (/^\(?[+＋]/.test(text)) return digits.length >= 8 && digits.length <= 15;
  if (/^00[1-9]/.test(digits)) return digits.length >= 10 && digits.length <= 17;
  if (/^0[1-9]/.test(digits)) return digits.length >= 9 && digits.length <= 11 && !/^0[.,]\d+$/.test(text);
  if (/^(?:90|963)/.test(digits)) return digits.length === 12;
  return /^5\d{9}$/.test(digits);
};

interface ContactPattern {
  readonly kind: ContactKind;
  /** A quick look, so that most texts are never searched. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly isOne: (written: string) => boolean;
}

const always = (): boolean => true;
const patterns: readonly ContactPattern[] = [
  { kind: "email", hint: /[@＠]|\bat\b/i, pattern: email, isOne: always },
  { kind: "link", hint: /:\/\/|\\|\.[a-z]{2}/i, pattern: link, isOne: always },
  { kind: "coordinates", hint: /[°٫]|[0-9٠-٩۰-۹][.,][0-9٠-٩۰-۹]{3}/, pattern: coordinates, isOne: always },
  {
    kind: "phone",
    hint: /[0-9٠-٩۰-۹][ .\-()\u00a00-9٠-٩۰-۹]{5,}[0-9٠-٩۰-۹]/,
    pattern: phone,
    isOne: isPhone,
  },
];

const matchesOf = ({ kind, hint, pattern, isOne }: ContactPattern, text: string): readonly ContactMatch[] => {
  if (!hint.test(text)) return [];
  const matches: ContactMatch[] = [];
  for (const { 0: written, index } of text.matchAll(pattern))
    if (isOne(written)) matches.push({ kind, start: index, end: index + written.trimEnd().length });
  return matches;
};

/** E-mails (`name [at] ngo.org` too), phones, links and file paths, coordinates; from left to right, none overlapping. */
export const findContacts = (text: string): readonly ContactMatch[] => {
  const found = patterns.flatMap((pattern) => matchesOf(pattern, text));
  if (found.length < 2) return found;
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ContactMatch[] = [];
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};
