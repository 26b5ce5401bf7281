const marks = /\p{M}/gu;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Text as it is compared: lower case, no accents or Arabic vowel signs, one form for the letters that people
 * write in several ways (أ/ا, ى/ي, ة/ه, ı/i), Western digits, single spaces.
 *
 * @example foldText(" Région  Ouest\n") // "region ouest"
 */
export function foldText(text: string): string {
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/ı/g, "i")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[ـ\u200b-\u200f\u202a-\u202e\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The key a person's decisions on a column are remembered by: folded, without stars and punctuation.
 * Signs that tell columns apart (`<`, `>`, `%`, `#`, `+`) stay.
 *
 * @example foldHeader("Reporting_Month*\nشهر_التقرير") // "reporting month شهر التقرير"
 */
export function foldHeader(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}<>%#+]+/gu, " ")
    .trim();
}

/** A header on one line, as a person reads it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The languages and alternatives of one header, each on its own; what stands in brackets is a hint and comes apart.
 * A single letter before a slash is short for a word (`S/Préf.`).
 *
 * @example headerParts("Location (Town/Village)") // { main: ["Location"], hints: ["Town", "Village"] }
 */
export function headerParts(header: string): {
  readonly main: readonly string[];
  readonly hints: readonly string[];
} {
  const hints: string[] = [];
  const main = header.replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, hint: string) => {
    hints.push(hint);
    return "\n";
  });
  const split = (text: string) =>
    text
      .split(/[\n\r\\|:;]|(?<!(?<!\p{L})\p{L})\/| [-–—] | > (?=\p{L})/u)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  return { main: split(main), hints: hints.flatMap(split) };
}

/** The words of a header, ready to be looked up: `admin1Pcod` is `adm1 pcod`, `# of Women` is `number of woman`. */
export function headerWords(text: string): readonly string[] {
  const apart = text
    .replace(/^\s*#\s*(?=of\b|\p{Lu}|$)/u, "number of ")
    .replace(/(\p{Ll}|\d)(\p{Lu}{2}|\p{Lu}\p{Ll})/gu, "$1 $2");
  const folded = foldText(apart)
    .replace(/\b(number of) of\b/, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:admin|adm|administrative|administratif)\s*(?:level\s*)?(\d)\s*/g, "adm$1 ")
    .replace(/\b(?:admin|administrative) level/g, "adm level")
    .trim();
  return folded === "" ? [] : folded.split(" ").map(stem);
}

/** One form for a word's singular and plural, with and without the Arabic article. Not a real word: only compare it. */
export function stem(word: string): string {
  if (/^[\u0600-\u06ff]/.test(word)) return word.replace(/^(?:[وبلف]?ال|لل)(?=..)/, "");
  const bare = /^\D{4,}\d+$/.test(word) ? word.replace(/\d+$/, "") : word;
  if (bare.length < 4) return bare;
  if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  return /[^sui]s$/.test(bare) ? bare.slice(0, -1) : bare;
}
