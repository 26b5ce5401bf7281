import { rejudged, type Draft } from "../draft";
import { foldHeader } from "../words/fold";
import { ageBandIn } from "../people/ageBand";
import { monthOfHeader } from "../periods/monthColumns";
import { isTotalOf, numbersOf } from "./sums";

/** Numbers that nobody understood: counts of people by an age, a sex or a month in the header, or by what they add up to. */
export function withPeople(drafts: readonly Draft[]): readonly Draft[] {
  return withParts(withTotals(withMonths(withAges(withSexes(drafts)))));
}

/** Whole numbers that a header, a tag or a list said nothing about. */
function isOpenCount({ judgement, profile }: Draft): boolean {
  const { numericShare, dateFormat, percentFormat, sample } = profile;
  return (
    judgement.role === "unknown" && sample.length > 0 && numericShare >= 0.8 && !dateFormat && !percentFormat
  );
}

function withAges(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) =>
    isOpenCount(draft) && ageBandIn(draft.bare.rawHeader) !== undefined
      ? rejudged(draft, "population", 0.7, "ageBand", {})
      : draft,
  );
}

/** One month alone is no layout. */
function withMonths(drafts: readonly Draft[]): readonly Draft[] {
  const isMonth = (draft: Draft) => isOpenCount(draft) && monthOfHeader(draft.bare.rawHeader) !== undefined;
  if (drafts.filter(isMonth).length < 2) return drafts;
  return drafts.map((draft) =>
    isMonth(draft) ? rejudged(draft, "population-total", 0.7, "months", {}) : draft,
  );
}

/** Letters that stand for the sexes, of adults or children, in the four languages. */
const sexLetters: readonly (readonly [string, string])[] = [
  ["f", "m"],
  ["g", "b"],
  ["w", "m"],
  ["f", "h"],
  ["k", "e"],
  ["ا", "ذ"],
];

/** A letter means a sex only beside its partner, in headers that are the same otherwise (`F_12_17`, `M_12_17`). */
function withSexes(drafts: readonly Draft[]): readonly Draft[] {
  const open = new Map(drafts.filter(isOpenCount).map((draft) => [foldHeader(draft.bare.rawHeader), draft]));
  return drafts.map((draft) => {
    if (!isOpenCount(draft)) return draft;
    const partner = partners(foldHeader(draft.bare.rawHeader)).flatMap((header) => open.get(header) ?? [])[0];
    if (partner === undefined) return draft;
    const [header, column] = [draft.bare.header, partner.bare.header];
    return rejudged(draft, "population", 0.7, "sexes", { header, column });
  });
}

function partners(header: string): readonly string[] {
  const words = header.split(" ");
  return sexLetters.flatMap((pair) =>
    words.flatMap((word, at) => {
      const other = pair.indexOf(word) === 0 ? pair[1] : pair.indexOf(word) === 1 ? pair[0] : undefined;
      return other === undefined ? [] : [words.map((each, place) => (place === at ? other : each)).join(" ")];
    }),
  );
}

/** A column that is in every row the sum of the populations, or of the months, is their total. */
function withTotals(drafts: readonly Draft[]): readonly Draft[] {
  const populations = drafts.filter(({ judgement }) => judgement.role === "population");
  const months = drafts.filter(({ judgement }) => judgement.reasons.some(({ key }) => key === "months"));
  const parts = [populations, months].map((columns) => columns.map(numbersOf));
  return drafts.map((draft) => {
    if (!isOpenCount(draft)) return draft;
    const numbers = numbersOf(draft);
    const isSum = parts.some((columns) => isTotalOf(numbers, columns));
    return isSum ? rejudged(draft, "population-total", 0.75, "sum", {}) : draft;
  });
}

/** What makes up a total of people together with known populations counts people too. */
function withParts(drafts: readonly Draft[]): readonly Draft[] {
  const open = drafts.filter(isOpenCount);
  if (open.length === 0) return drafts;
  const populations = drafts.filter(({ judgement }) => judgement.role === "population");
  const parts = [...populations, ...open].map(numbersOf);
  const total = drafts.find(
    (draft) => draft.judgement.role === "population-total" && isTotalOf(numbersOf(draft), parts),
  );
  if (total === undefined) return drafts;
  return drafts.map((draft) =>
    open.includes(draft)
      ? rejudged(draft, "population", 0.65, "partOfSum", { column: total.bare.header })
      : draft,
  );
}
