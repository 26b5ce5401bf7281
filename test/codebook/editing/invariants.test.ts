import fc from "fast-check";
import type { Codebook } from "../../../src/codebook/codebook";
import type { Stamp } from "../../../src/codebook/editing/changeEntries";
import { setDetails } from "../../../src/codebook/editing/details";
import { EditError } from "../../../src/codebook/editing/editError";
import { addEntry, removeEntry } from "../../../src/codebook/editing/entries";
import { mergeEntries } from "../../../src/codebook/editing/mergeEntries";
import { addSpelling, renameEntry, takeOffSpelling } from "../../../src/codebook/editing/names";
import { splitEntry } from "../../../src/codebook/editing/splitEntry";
import { undoChange } from "../../../src/codebook/editing/undo";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { formatCodebook, parseCodebook } from "../../../src/codebook/file";
import { foldName } from "../../../src/codebook/fold";
import { allCodes, allNames, indexCodebook } from "../../../src/codebook/lookup";
import { seededRandom } from "../../support/random";
import { stamp } from "./entries";

const words = [
  "Lantern",
  "LANTERN",
  "lantern",
  "Wells",
  "Wells Ltd",
  "Harbour",
  "harbour",
  "Olive",
  "مؤسسة",
  "Aid",
];
const series = ["ocha", "wos", "members"] as const;

/** What a person or a copy does; numbers choose among what is there. */
const step = fc.record({
  doing: fc.constantFrom(
    "add",
    "remove",
    "merge",
    "split",
    "rename",
    "spell",
    "take",
    "status",
    "undo",
    "copy",
  ),
  one: fc.nat(99),
  other: fc.nat(99),
  word: fc.constantFrom(...words),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

const edit = (codebook: Codebook, { doing, one, other, word }: Step, at: Stamp): Codebook => {
  const [entry, second] = [pick(codebook.organisations, one), pick(codebook.organisations, other)];
  const id = entry?.id ?? "";
  const name = entry === undefined ? "" : (pick(allNames(entry), other) ?? "");
  switch (doing) {
    case "add":
      return addEntry(codebook, word, `entry-${at.id}`, at);
    case "remove":
      return removeEntry(codebook, id, at);
    case "merge":
      return mergeEntries(codebook, id, second?.id ?? "", at);
    case "split":
      return splitEntry(codebook, id, [name], `entry-${at.id}`, at);
    case "rename":
      return renameEntry(codebook, id, word, at);
    case "spell":
      return addSpelling(codebook, id, word, at);
    case "take":
      return takeOffSpelling(codebook, id, name, at);
    case "status":
      return setDetails(codebook, id, { status: other % 2 === 0 ? "left" : "active" }, at);
    case "undo":
      return undoChange(codebook, pick(codebook.history, one)?.id ?? "", at);
    case "copy":
      return enrol(
        codebook,
        [word, pick(words, one) ?? word],
        pick(series, other) ?? "ocha",
        seededRandom(Number(at.id)),
        at.at,
        [[word, pick(words, other) ?? word]],
      ).codebook;
  }
};

const refusable = (codebook: Codebook, wish: Step, at: Stamp): Codebook => {
  try {
    return edit(codebook, wish, at);
  } catch (error) {
    if (error instanceof EditError) return codebook;
    throw error;
  }
};

/** Every codebook on the way. */
const walked = (steps: readonly Step[]): readonly Codebook[] => {
  const books = [emptyCodebook(stamp("0").at)];
  steps.forEach((wish, at) => {
    books.push(refusable(books[at] ?? emptyCodebook(stamp("0").at), wish, stamp(String(at + 1))));
  });
  return books;
};
const walks = fc.array(step, { minLength: 15, maxLength: 40 });
const everywhere = (holds: (now: Codebook, before: Codebook) => void): void => {
  fc.assert(
    fc.property(walks, (steps) => {
      const books = walked(steps);
      books.forEach((now, at) => {
        holds(now, books[at - 1] ?? now);
      });
    }),
    { numRuns: 200 },
  );
};

const used = ({ usedCodes }: Codebook): readonly string[] => Object.values(usedCodes).flat();

test("no code is ever taken from those that were used", () => {
  everywhere((now, before) => {
    expect(used(now)).toEqual(expect.arrayContaining([...used(before)]));
  });
});

test("no code stands for two organisations", () => {
  everywhere(({ organisations }) => {
    const codes = organisations.flatMap(allCodes);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test("no name, folded, is had by two organisations", () => {
  everywhere(({ organisations }) => {
    const names = organisations.flatMap((entry) => [...new Set(allNames(entry).map(foldName))]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("a code that could be read back still can, unless its entry was removed", () => {
  everywhere((now, before) => {
    const removed = (now.history.at(-1)?.before ?? []).flatMap(allCodes);
    const lost = used(before).filter(
      (code) => indexCodebook(before).find(code) !== undefined && indexCodebook(now).find(code) === undefined,
    );
    const isRemoval = now.history.at(-1)?.after.length === 0;
    expect(isRemoval ? lost.filter((code) => !removed.includes(code)) : lost).toEqual([]);
  });
});

test("the codebook can be kept and read again", () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const [last] = walked(steps).slice(-1);
      if (last !== undefined)
        expect(parseCodebook(formatCodebook(last))).toEqual(JSON.parse(JSON.stringify(last)));
    }),
  );
});

test("undoing the last change restores names, types and statuses", () => {
  const looks = ({ organisations }: Codebook): readonly unknown[] =>
    organisations
      .map(({ id, name, aliases, languages, type, status }) => ({
        id,
        name,
        aliases,
        languages,
        type,
        status,
      }))
      .sort((one, other) => one.id.localeCompare(other.id));
  fc.assert(
    fc.property(walks, (steps) => {
      const books = walked(steps);
      books.forEach((now, at) => {
        const before = books[at - 1] ?? now;
        const last = now.history.at(-1);
        if (last === undefined || now.history.length === before.history.length) return;
        expect(looks(undoChange(now, last.id, stamp("undo")))).toEqual(looks(before));
      });
    }),
    { numRuns: 200 },
  );
});
