import fc from "fast-check";
import { newOrganisation, type Codebook, type Organisation } from "../../../src/codebook/codebook";
import { formatCodebook, parseCodebook } from "../../../src/codebook/file";
import { allCodes } from "../../../src/codebook/lookup";
import { compareCodebooks } from "../../../src/codebook/merging/compareCodebooks";
import { questionsOf, type Answer, type Answers } from "../../../src/codebook/merging/comparison";
import { mergeCodebooks } from "../../../src/codebook/merging/mergeCodebooks";
import { codebookWith } from "../../support/codebookText";

const stamp = { id: "merge", at: "2026-11-03T09:00:00.000Z" };

/** Few names, ids and codes, so that two codebooks meet in all of them. */
const drafts = fc.array(
  fc.record({
    id: fc.constantFrom("1", "2", "3", "4", "5", "6"),
    names: fc.uniqueArray(fc.constantFrom("Sun", "Moon", "Star", "Rain", "Wind", "Snow", "Dune", "Reed"), {
      minLength: 1,
      maxLength: 3,
    }),
    codes: fc.uniqueArray(fc.constantFrom("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8"), { maxLength: 3 }),
    series: fc.constantFrom("ocha", "wos"),
    status: fc.constantFrom("active" as const, "left" as const),
    type: fc.constantFrom(undefined, "donor" as const, "government" as const),
  }),
  { maxLength: 6 },
);
type Draft = typeof drafts extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

const entryOf = ({ id, names, codes, series, status, type }: Draft): Organisation => {
  const [name = "", ...aliases] = names;
  const [code, ...former] = codes;
  return {
    ...newOrganisation(id, name),
    ...{ aliases, status, type },
    codes: code === undefined ? {} : { [series]: code },
    formerCodes: former.length === 0 ? {} : { [series]: former },
  };
};

/** A draft as far as the entries before it leave ids, names and codes free. */
const codebooks = fc.tuple(drafts, fc.boolean()).map(([list, parted]): Codebook => {
  const taken = new Set<string>();
  const isFree = (key: string): boolean => {
    const before = taken.size;
    return taken.add(key).size > before;
  };
  const entries = list.flatMap((draft) => {
    if (!isFree(`id ${draft.id}`)) return [];
    const names = draft.names.filter((name) => isFree(`name ${name}`));
    const codes = draft.codes.filter((code) => isFree(`code ${code}`));
    return names.length === 0 ? [] : [entryOf({ ...draft, names, codes })];
  });
  const apart: Codebook["apart"] =
    parted &&
    !entries.some(
      ({ name, aliases }) => [name, ...aliases].includes("Sun") && [name, ...aliases].includes("Moon"),
    )
      ? [["sun", "moon"]]
      : [];
  return { ...codebookWith(entries), apart };
});

/** All questions answered alike, also those to which the first answers lead. */
const answering = (ours: Codebook, theirs: Codebook, answer: Answer): Answers => {
  let answers: Answers = {};
  for (;;) {
    const open = questionsOf(compareCodebooks(ours, theirs, answers)).filter(({ key }) => !(key in answers));
    if (open.length === 0) return answers;
    const given = open.map(({ key, answers: allowed }) => [key, allowed.includes(answer) ? answer : "ours"]);
    answers = { ...answers, ...(Object.fromEntries(given) as Answers) };
  }
};
const merged = (ours: Codebook, theirs: Codebook, answer: Answer): Codebook =>
  mergeCodebooks(ours, theirs, answering(ours, theirs, answer), stamp);

const codesOf = ({ organisations }: Codebook): ReadonlySet<string> =>
  new Set(organisations.flatMap(allCodes));
const shown = ({ organisations }: Codebook): readonly unknown[] =>
  organisations
    .map((entry) => ({
      ...entry,
      aliases: [...entry.aliases].sort(),
      codes: Object.entries(entry.codes).sort(),
      formerCodes: Object.entries(entry.formerCodes)
        .map(([series, codes]) => [series, [...codes].sort()])
        .sort(),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

const all = fc.constantFrom<Answer>("ours", "theirs", "one");

describe("whatever two codebooks hold, merging them", () => {
  test("gives a codebook that can be kept and read again", () => {
    fc.assert(
      fc.property(codebooks, codebooks, all, (ours, theirs, answer) => {
        const both = merged(ours, theirs, answer);
        expect(parseCodebook(formatCodebook(both))).toEqual(JSON.parse(JSON.stringify(both)));
      }),
      { numRuns: 300 },
    );
  });

  test("loses no code, and every used one stays used", () => {
    fc.assert(
      fc.property(codebooks, codebooks, all, (ours, theirs, answer) => {
        const both = merged(ours, theirs, answer);
        const wanted = new Set([...codesOf(ours), ...codesOf(theirs)]);
        expect(codesOf(both)).toEqual(wanted);
        expect(new Set(Object.values(both.usedCodes).flat())).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  test("once more changes nothing", () => {
    fc.assert(
      fc.property(codebooks, codebooks, all, (ours, theirs, answer) => {
        const both = merged(ours, theirs, answer);
        expect(merged(both, theirs, answer)).toEqual(both);
      }),
      { numRuns: 300 },
    );
  });

  test("with itself changes nothing", () => {
    fc.assert(
      fc.property(codebooks, all, (ours, answer) => {
        expect(merged(ours, ours, answer)).toBe(ours);
      }),
    );
  });

  test("the other way round with the opposite answers gives the same organisations and codes", () => {
    fc.assert(
      fc.property(
        codebooks,
        codebooks,
        fc.constantFrom("ours" as const, "theirs" as const),
        (ours, theirs, side) => {
          const opposite = side === "ours" ? "theirs" : "ours";
          expect(shown(merged(ours, theirs, side))).toEqual(shown(merged(theirs, ours, opposite)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
