import { rejudged, type Draft } from "../draft";
import type { Role } from "../role";
import { numbersOf } from "./sums";

/**
 * A date beside a start, and never before it, is the end; one beside an end, and never after it, the start. Only where a
 * single date is left, whose header nobody understood.
 */
export function withPeriods(drafts: readonly Draft[]): readonly Draft[] {
  const [open, start, end] = (["date", "start-date", "end-date"] as const).map((role) => only(drafts, role));
  if (open === undefined || open.judgement.reasons.some(({ key }) => key === "header")) return drafts;
  if (start !== undefined && end === undefined && isPeriod(start, open))
    return drafts.map((draft) => (draft === open ? asPart(open, "end-date", start) : draft));
  if (end !== undefined && start === undefined && isPeriod(open, end))
    return drafts.map((draft) => (draft === open ? asPart(open, "start-date", end) : draft));
  return drafts;
}

function only(drafts: readonly Draft[], role: Role): Draft | undefined {
  const [draft, ...more] = drafts.filter(({ judgement }) => judgement.role === role);
  return more.length === 0 ? draft : undefined;
}

const asPart = (draft: Draft, role: Role, other: Draft): Draft =>
  rejudged(draft, role, 0.7, "period", { column: other.bare.header });

/** In three rows or more the one before the other, in none after it. */
function isPeriod(from: Draft, to: Draft): boolean {
  const ends = numbersOf(to);
  const lengths = numbersOf(from).flatMap((start, row) => {
    const end = ends[row];
    return !start || !end ? [] : [end - start];
  });
  return lengths.every((days) => days >= 0) && lengths.filter((days) => days > 0).length >= 3;
}
