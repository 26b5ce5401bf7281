import { findContacts } from "../../../codebook/contacts";
import { nameMatcher, type NameMatcher } from "../../../codebook/matcher";
import type { SearchedName } from "../../../codebook/searchedNames";
import type { ScanKind } from "../kinds";
import { isStandardAddress } from "./standardAddresses";
import { findUserPaths } from "./userPaths";

/** Something in a text that would give somebody away. */
export interface TextHit {
  readonly kind: ScanKind;
  readonly text: string;
}

/**
 * `names`: only organisations, in words that are no free text and might look like a number to call. `long-names`: in bytes
 * that may be a text by chance, where three letters are soon found.
 */
export type SearchDepth = "all" | "names" | "long-names";

/** Longer texts are searched in windows, so that no pattern takes longer than linear. In UTF-16 units. */
const windowLength = 16_384;
const overlap = 512;
const mostRemembered = 50_000;
const longestRemembered = 120;
const longName = 6;
/** Long decimals would read like a number to call. */
const decimal = /^-?\d+\.\d+(?:E[-+]?\d+)?$/;
/** Digests and identifiers, of digits and letters up to F: an acronym that stands in one names nobody. */
const hexadecimals =
  /(?<![\p{L}\p{N}])(?:(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\p{L}\p{N}])/giu;
const nothing: readonly never[] = [];

/** Searches texts for organisations, contacts, places and paths. The same short text is searched once. */
export class TextSearch {
  private readonly matcher: NameMatcher;
  private readonly known = new Map<string, readonly TextHit[]>();

  constructor(names: readonly SearchedName[]) {
    this.matcher = nameMatcher(names);
  }

  find(text: string, depth: SearchDepth = "all"): readonly TextHit[] {
    if (text.length < 2 || decimal.test(text)) return nothing;
    if (text.length > longestRemembered || depth !== "all") return this.search(text, depth);
    const before = this.known.get(text);
    if (before) return before;
    const hits = this.search(text, depth);
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(text, hits);
    return hits;
  }

  private search(written: string, depth: SearchDepth): readonly TextHit[] {
    const text = withoutPercents(written).replace(hexadecimals, (digits) => " ".repeat(digits.length));
    if (text.length <= windowLength) return this.searchWindow(text, depth);
    const hits: TextHit[] = [];
    for (let at = 0; at < text.length; at += windowLength - overlap)
      hits.push(...this.searchWindow(text.slice(at, at + windowLength), depth));
    return hits;
  }

  private searchWindow(text: string, depth: SearchDepth): readonly TextHit[] {
    const names = /\p{L}/u.test(text)
      ? this.matcher.find(text).map((match) => nameHit(text, match))
      : nothing;
    if (depth === "all") return [...names, ...contactHits(text)];
    return depth === "names"
      ? names
      : names.filter((hit) => hit.text.length >= longName || hit.text === text);
  }
}

/** With the `%20` of addresses as what they stand for. */
const withoutPercents = (text: string): string =>
  /%[0-9a-f]{2}/i.test(text)
    ? text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
        const bytes = Uint8Array.from(codes.slice(1).split("%"), (code) => parseInt(code, 16));
        return new TextDecoder().decode(bytes);
      })
    : text;

const nameHit = (
  text: string,
  { start, end, certainty }: { start: number; end: number; certainty: string },
): TextHit => ({
  kind: certainty === "certain" ? "organisation" : "likely-organisation",
  text: text.slice(start, end),
});

function contactHits(text: string): readonly TextHit[] {
  const paths = findUserPaths(text).filter(({ start, end }) => !isStandardAddress(text.slice(start, end)));
  const isInPath = (at: number) => paths.some(({ start, end }) => at >= start && at < end);
  const contacts = findContacts(text)
    .map(({ kind, start, end }) => ({ kind, start, text: text.slice(start, end) }))
    .filter(
      ({ kind, start, text: written }) =>
        !isInPath(start) && !(kind === "link" && isStandardAddress(written)),
    );
  return [
    ...paths.map(({ start, end }): TextHit => ({ kind: "user-path", text: text.slice(start, end) })),
    ...contacts,
  ];
}
