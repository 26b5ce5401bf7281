import fc from "fast-check";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { formatCodebook, parseCodebook } from "../../../src/codebook/file";
import { readCodeList } from "../../../src/codebook/importing/codeList";
import { importCodes } from "../../../src/codebook/importing/importCodes";
import { codebookFrom, entriesOf } from "../../support/codebookText";
import { listFrom } from "../../support/codeLists";
import { seededRandom } from "../../support/random";
import { thrownBy } from "../../support/thrown";

const time = "2026-11-02T09:00:00.000Z";
const rowsOf = (list: string) => readCodeList(listFrom(list), { header: undefined, name: 0, code: 1 });
const taken = (codebook: Parameters<typeof importCodes>[0], list: string) =>
  importCodes(codebook, "ocha", rowsOf(list), seededRandom(1), time);

describe("a list of existing codes", () => {
  test("is taken into one series: to entries that are there, and to new ones", () => {
    const both = taken(
      codebookFrom("a | Hope Foundation | wos:K7XQM"),
      "Hope Foundation (HF) | TR-180\n Sun Aid | TR-212",
    );
    expect(entriesOf(both)).toEqual([
      "Hope Foundation = HF = Hope Foundation (HF) | ocha:TR-180 wos:K7XQM |  | active",
      "Sun Aid | ocha:TR-212 |  | active",
    ]);
    expect(both.usedCodes).toEqual({ ocha: ["TR-180", "TR-212"], wos: ["K7XQM"] });
  });

  test("names an entry that was known by its code alone", () => {
    const known = codebookFrom("a | TR-180 | ocha:TR-180");
    expect(entriesOf(taken(known, "Hope Foundation | TR-180"))).toEqual([
      "Hope Foundation | ocha:TR-180 |  | active",
    ]);
  });

  test("is taken whole or not at all", () => {
    const error = thrownBy(() => taken(emptyCodebook(time), "Hope | TR-180\n Sun | TR-180\n N/A | TR-181"));
    expect(error).toMatchObject({ code: "list-refused", data: { count: 2 } });
  });

  test("stands in the history with the entries as they were", () => {
    const before = codebookFrom("a | Hope");
    const [change, ...others] = taken(before, "Hope | TR-180").history;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: "imported", at: time, before: before.organisations, after: ["a"] });
  });

  test("taken again changes nothing", () => {
    const once = taken(emptyCodebook(time), "Hope | TR-180\n Sun | TR-212");
    expect(taken(once, "Hope | TR-180\n Sun | TR-212")).toBe(once);
  });

  test("goes on in its pattern", () => {
    const imported = taken(emptyCodebook(time), "Hope | TR-180\n Sun | TR-212\n Rain | TR-307");
    expect(imported.patterns).toEqual({ ocha: { prefix: "TR-", digits: 3 } });
    const { added } = enrol(imported, ["Wind Aid"], "ocha", seededRandom(2), time);
    expect(added[0]?.codes["ocha"]).toMatch(/^TR-\d{3}$/);
  });
});

/** Each name once, and each number. */
const lists = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[A-Z][a-z]{4,8}$/), number: fc.nat(999) }),
  {
    minLength: 3,
    maxLength: 40,
    comparator: (one, other) => one.name === other.name || one.number === other.number,
  },
);

test("any clean list gives a codebook that can be kept, and no code is ever given again", () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, seed) => {
      const rows = list.map(({ name, number }, at) => ({
        row: at + 1,
        name: `${name} Relief`,
        code: `TR-${String(number).padStart(3, "0")}`,
      }));
      const random = seededRandom(seed);
      const imported = importCodes(emptyCodebook(time), "ocha", rows, random, time);
      const { codebook } = enrol(imported, ["Wind Aid", "Snow Aid"], "ocha", random, time);
      expect(parseCodebook(formatCodebook(codebook)).organisations).toHaveLength(rows.length + 2);
      expect(new Set(codebook.usedCodes["ocha"]).size).toBe(rows.length + 2);
    }),
  );
});
