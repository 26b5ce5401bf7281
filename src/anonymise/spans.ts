import type { Codebook, SeriesId } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
import { nameMatcher, type NameMatcher } from "../codebook/matcher";
import { searchedNames } from "../codebook/searchedNames";
import type { Table } from "../table/table";
import type { Hit } from "./cell";
import { distinctValues } from "./distinct";

/** What stands where something was taken out. The same in every language, so that a reader can search for it. */
export const removedMark = "[removed]";

/** A part of a text that gives way to something else; UTF-16 positions, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly hit: Hit;
}

/** Spans from left to right, none overlapping. */
export const replaceSpans = (text: string, spans: readonly Span[]): string => {
  let [result, at] = ["", 0];
  for (const span of spans) {
    result += text.slice(at, span.start) + span.replacement;
    at = span.end;
  }
  return result + text.slice(at);
};

export type FindSpans = (text: string) => readonly Span[];

export const contactSpans: FindSpans = (text) =>
  findContacts(text).map(({ kind, start, end }) => ({
    start,
    end,
    replacement: removedMark,
    hit: { kind, name: "" },
  }));

/** An organisation without a code in this series (it is known, but not from this sheet) gives way to the mark. */
export const organisationSpans = (codebook: Codebook, series: SeriesId, coded: boolean): FindSpans => {
  const matcher = nameMatcher(searchedNames(codebook));
  const byId = new Map(codebook.organisations.map((organisation) => [organisation.id, organisation]));
  return (text) =>
    matcher.find(text).map(({ id, start, end, isAll }) => {
      const organisation = byId.get(id);
      return {
        start,
        end,
        replacement: (coded ? organisation?.codes[series] : undefined) ?? removedMark,
        hit: { kind: isAll ? "organisation-cell" : "organisation", name: organisation?.name ?? "" },
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

/** Names of people or places in the columns of these roles: only those of several words, for one word is too common. */
export const hiddenSpans = (table: Table, roles: readonly string[], kind: "person" | "place"): FindSpans => {
  const matcher = namesToHide(table, roles);
  return (text) =>
    matcher
      .find(text)
      .map(({ start, end }) => ({ start, end, replacement: removedMark, hit: { kind, name: "" } }));
};
