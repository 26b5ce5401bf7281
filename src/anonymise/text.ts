import type { Codebook, SeriesId } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
import { foldName, withoutInvisible } from "../codebook/fold";
import { nameMatcher, searchedNames, type NameMatcher } from "../codebook/matcher";
import type { Table } from "../table/table";
import type { Hit } from "./cell";
import { distinctValues } from "./distinct";

/** What stands where something was taken out. The same in every language, so that a reader can search for it. */
export const removedMark = "[removed]";

export interface CleanText {
  readonly text: string;
  readonly hits: readonly Hit[];
}

export type TextCleaner = (text: string) => CleanText;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly hit: Hit;
}

const replaceSpans = (text: string, spans: readonly Span[]): string => {
  let [result, at] = ["", 0];
  for (const span of spans) {
    result += text.slice(at, span.start) + span.replacement;
    at = span.end;
  }
  return result + text.slice(at);
};

type FindSpans = (text: string) => readonly Span[];

const contactSpans: FindSpans = (text) =>
  findContacts(text).map(({ kind, start, end }) => ({
    start,
    end,
    replacement: removedMark,
    hit: { kind, name: "" },
  }));

/** An organisation without a code in this series (it is known, but not from this sheet) gives way to the mark. */
const organisationSpans = (codebook: Codebook, series: SeriesId, coded: boolean): FindSpans => {
  const matcher = nameMatcher(searchedNames(codebook));
  const byId = new Map(codebook.organisations.map((organisation) => [organisation.id, organisation]));
  return (text) =>
    matcher.find(text).map(({ id, start, end }) => {
      const organisation = byId.get(id);
      const isWholeCell = foldName(text) === foldName(text.slice(start, end));
      return {
        start,
        end,
        replacement: (coded ? organisation?.codes[series] : undefined) ?? removedMark,
        hit: { kind: isWholeCell ? "organisation-cell" : "organisation", name: organisation?.name ?? "" },
      };
    });
};

const namesToHide = (table: Table, roles: readonly string[]): NameMatcher => {
  const names = new Set(
    table.columns
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ values }) => distinctValues(values).values)
      .filter((value) => typeof value === "string")
      .filter((value) => /\p{L}{2,}\s+\p{L}{2,}/u.test(value)),
  );
  return nameMatcher([...names].map((text) => ({ id: "", text })));
};

const hiddenSpans = (table: Table, roles: readonly string[], kind: "person" | "place"): FindSpans => {
  const matcher = namesToHide(table, roles);
  return (text) =>
    matcher
      .find(text)
      .map(({ start, end }) => ({ start, end, replacement: removedMark, hit: { kind, name: "" } }));
};

const cleaner =
  (finders: readonly FindSpans[]): TextCleaner =>
  (written) => {
    let text = withoutInvisible(written);
    const hits: Hit[] = [];
    for (const find of finders) {
      const spans = find(text);
      if (spans.length === 0) continue;
      text = replaceSpans(text, spans);
      hits.push(...spans.map(({ hit }) => hit));
    }
    return { text, hits };
  };

/** The cleaners of one copy: `kept` for every text that stays, `free` for free text a person chose to redact. */
export interface Cleaners {
  readonly kept: TextCleaner;
  readonly free: TextCleaner;
}

/**
 * Contacts first (an address holds an organisation's name), then organisations, then people of the person columns;
 * in free text also sites of the removed site columns.
 */
export const makeCleaners = (
  table: Table,
  codebook: Codebook,
  series: SeriesId,
  coded: boolean,
): Cleaners => {
  const common = [
    contactSpans,
    organisationSpans(codebook, series, coded),
    hiddenSpans(table, ["person"], "person"),
  ];
  return {
    kept: cleaner(common),
    free: cleaner([...common, hiddenSpans(table, ["site", "neighbourhood"], "place")]),
  };
};

/** For rules that let organisations be named: nothing is taken out. */
export const openCleaners: Cleaners = {
  kept: (text) => ({ text, hits: [] }),
  free: (text) => ({ text, hits: [] }),
};
