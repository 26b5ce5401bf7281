import type { Codebook, SeriesId } from "../codebook/codebook";
import type { ContactKind } from "../codebook/contactPattern";
import { findContacts } from "../codebook/contacts";
import { nameMatcher, type NameMatcher } from "../codebook/matcher";
import { findPersons } from "../codebook/persons";
import { searchedNames } from "../codebook/searchedNames";
import type { Table } from "../table/table";
import type { Hit } from "./cell";
import { distinctValues } from "../table/relations/distinct";

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
  email: { kind: "email", name: "" },
  phone: { kind: "phone", name: "" },
  link: { kind: "link", name: "" },
  coordinates: { kind: "coordinates", name: "" },
};

export const contactSpans: FindSpans = (text) =>
  findContacts(text).map(({ kind, start, end }) => ({
    start,
    end,
    replacement: removedMark,
    hit: contactHits[kind],
  }));

const titled: Hit = { kind: "person", name: "" };

/** People named with a title; only for free text, for places are called after people too (`Sheikh ...`). */
export const titleSpans: FindSpans = (text) =>
  findPersons(text).map(({ start, end }) => ({ start, end, replacement: removedMark, hit: titled }));

const nameless: Hit = { kind: "organisation", name: "" };

/** An organisation without a code in this series (it is known, but not from this sheet) gives way to the mark. */
export const organisationSpans = (codebook: Codebook, series: SeriesId, coded: boolean): FindSpans => {
  const matcher = nameMatcher(searchedNames(codebook));
  const byId = new Map(
    codebook.organisations.map(({ id, name, codes }) => {
      const inText: Hit = { kind: "organisation", name };
      const alone: Hit = { kind: "organisation-cell", name };
      const unsure: Hit = { kind: "organisation-unsure", name };
      return [id, { replacement: (coded ? codes[series] : undefined) ?? removedMark, inText, alone, unsure }];
    }),
  );
  const unknown = { replacement: removedMark, inText: nameless, alone: nameless, unsure: nameless };
  return (text) =>
    matcher.find(text).map(({ id, start, end, isAll, certainty }) => {
      const { replacement, inText, alone, unsure } = byId.get(id) ?? unknown;
      const hit = isAll ? alone : certainty === "certain" ? inText : unsure;
      return { start, end, replacement, hit };
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
  const hit: Hit = { kind, name: "" };
  return (text) =>
    matcher.find(text).map(({ start, end }) => ({ start, end, replacement: removedMark, hit }));
};
