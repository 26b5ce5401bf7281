/** What a page says of a classified sheet: in the person's language, but for the protocol's own sentence. */
export interface StatementWords {
  readonly informationType: string;
  readonly audience: string;
  /** Class and sentence of the rule, as the protocol writes them. */
  readonly disclosure: string;
}

export interface PageHeader {
  /** Information type and audience, in Excel's mark-up: set it as a header's middle section. */
  readonly header: string;
  /** The disclosure sentence, in Excel's mark-up: set it as a footer's middle section. */
  readonly footer: string;
}

/** Excel holds 255 characters of a header or footer in all; `&L`, `&C` and `&R` take six of them. */
const longest = 255 - 6;

/** Header and footer of a classified sheet. `&` starts a code in Excel and is doubled; what is too long ends in `…`. */
export function pageHeaderFor({ informationType, audience, disclosure }: StatementWords): PageHeader {
  const about = [informationType, audience].filter((part) => part !== "").join(" · ");
  return {
    header: escaped(about),
    footer: escaped(disclosure),
  };
}

function escaped(text: string): string {
  const letters = Array.from(oneLine(text), (letter) => (letter === "&" ? "&&" : letter));
  const whole = letters.join("");
  if (whole.length <= longest) return whole;
  let cut = "";
  for (const letter of letters) {
    if (cut.length + letter.length > longest - 1) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
