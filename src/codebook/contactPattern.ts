/** Traces by which a person or a place can be reached. */
export type ContactKind = "email" | "phone" | "link" | "coordinates";

/** What a kind of contact looks like. */
export interface ContactPattern {
  readonly kind: ContactKind;
  /** A quick look, so that most texts are never searched. */
  readonly hint: RegExp;
  /** Global. A group named `cue` (`tel:`) shows that it is one, and stays in the text. */
  readonly pattern: RegExp;
  readonly isOne: (written: string) => boolean;
}

export const always = (): boolean => true;

/** ASCII, Arabic-Indic and Persian digits. */
export const digit = "[0-9٠-٩۰-۹]";

export const asciiDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

/** One of these words, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join("|");
