import { noAnswers } from "../../src/codebook/apart";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { keepAnswers } from "../../src/codebook/keepAnswers";
import { allNames, indexCodebook } from "../../src/codebook/lookup";
import { sameQuestions } from "../../src/codebook/questions";
import { seededRandom } from "../support/random";

const now = "2026-11-02T09:00:00.000Z";
const random = seededRandom(3);
const known = enrol(emptyCodebook(now), ["Hope Foundation"], "ocha", random, now).codebook;
const slip = ["Hope Fondation", "Hope Foundation"] as const;

test("a name that is the same becomes another spelling of its entry, whose codes stay", () => {
  const kept = keepAnswers(known, { same: [slip], different: [] }, random, now);
  expect(kept.organisations.map(allNames)).toEqual([["Hope Foundation", "Hope Fondation"]]);
  expect(kept.organisations[0]?.codes).toEqual(known.organisations[0]?.codes);
});

test("two new names that are the same have one entry, and nobody gets a code", () => {
  const kept = keepAnswers(emptyCodebook(now), { same: [slip], different: [] }, random, now);
  expect(kept.organisations.map(({ codes }) => codes)).toEqual([{}]);
  const { find } = indexCodebook(kept);
  expect(find(slip[0])).toBe(find(slip[1]));
});

test("two that are not the same are never asked about again, though neither has an entry as yet", () => {
  const kept = keepAnswers(emptyCodebook(now), { same: [], different: [slip] }, random, now);
  expect(kept.organisations).toEqual([]);
  const later = enrol(kept, slip, "ocha", random, now).codebook;
  expect(sameQuestions(later, slip)).toEqual([]);
});

test("without an answer nothing changes", () => {
  expect(keepAnswers(known, noAnswers, random, now)).toBe(known);
});
