import type { Codebook, SeriesId } from "../codebook/codebook";
import type { ContactKind } from "../codebook/contactPattern";
import { findContacts } from "../codebook/contacts";
import { nameMatcher, type NameMatcher } from "../codebook/matcher";
import { tidyName } from "../codebook/names";
import { findPersons } from "../codebook/persons";
import { searchedNames } from "../codebook/searchedNames";
import type { Table } from "../table/table";
import { hitOf, type Hit } from "./cell";
import type { NameStanding } from "./named";
import { distinctValues } from "../table/relations/distinct";

/** What stands where something was taken out. The same in every language, so that a reader can search for it. */
export const removedMark = "[removed]";

/** A part of a text that gives way to something else; UTF-16 positions, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface Span extends Replacement {
  readonly hit: Hit;
}

/** Spans from left to right, none overlapping. */
export const replaceSpans = (text: string, spans: readonly Replacement[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.start), span.replacement);
    at = span.end;
  }
  parts.push(text.slice(at));
  // Joined, not added up: a sum would keep the whole original alive behind each of its parts.
  return parts.join("");
};

export type FindSpans = (text: string) => readonly Span[];

// One hit for all texts in which the same is found: there may be one in every row.
const contactHits: Readonly<Record<ContactKind, Hit>> = {
  email: hitOf("email"),
  phone: hitOf("phone"),
  link: hitOf("link"),
  coordinates: hitOf("coordinates"),
};

export const contactSpans: FindSpans = (text) =>
  findContacts(text).map(({ kind, start, end }) => ({
    start,
    end,
    replacement: removedMark,
    hit: contactHits[kind],
  }));

const titled = hitOf("person");

/** People named with a title; only for free text, for places are called after people too (`Sheikh ...`). */
export const titleSpans: FindSpans = (text) =>
  findPersons(text).map(({ start, end }) => ({ start, end, replacement: removedMark, hit: titled }));

const nameless = hitOf("organisation");

/**
 * An organisation without a code in this series (it is known, but not from this sheet) gives way to the mark; one whose name may
 * stand is found like the others, and stays.
 */
export const organisationSpans = (
  codebook: Codebook,
  series: SeriesId,
  coded: boolean,
  nameOf: NameStanding,
): FindSpans => {
  const matcher = nameMatcher(searchedNames(codebook));
  const byId = new Map(
    codebook.organisations.map(({ id, name, codes }) => {
      const inText: Hit = { kind: "organisation", name, organisation: id };
      const alone: Hit = { ...inText, kind: "organisation-cell" };
      const unsure: Hit = { ...inText, kind: "organisation-unsure" };
      return [id, { replacement: (coded ? codes[series] : undefined) ?? removedMark, inText, alone, unsure }];
    }),
  );
  const unknown = { replacement: removedMark, inText: nameless, alone: nameless, unsure: nameless };
  return (text) =>
    matcher.find(text).flatMap(({ id, start, end, isAll, certainty }) => {
      if (nameOf(id) !== undefined) return [];
      const { replacement, inText, alone, unsure } = byId.get(id) ?? unknown;
      const hit = isAll ? alone : certainty === "certain" ? inText : unsure;
      return [{ start, end, replacement, hit }];
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
  const hit = hitOf(kind);
  return (text) =>
    matcher.find(text).map(({ start, end }) => ({ start, end, replacement: removedMark, hit }));
};

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Texts that a person marked: wherever they stand, whatever their case, the longest first. */
export const markedSpans = (marked: readonly string[]): FindSpans => {
  const texts = marked.map(tidyName).filter(hasLetters);
  if (texts.length === 0) return () => [];
  const sources = texts
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/ /g, "\\s+"));
  const pattern = new RegExp(sources.join("|"), "giu");
  const hit = hitOf("marked");
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
      return { start, end: start + written.length, replacement: removedMark, hit };
    });
};
