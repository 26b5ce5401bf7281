import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CellValue } from "../../src/table/grid";
import { changedSince, fingerprint } from "../../src/records/fingerprint";

const sha256 = (bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(createHash("sha256").update(bytes).digest());

const sheet: CellValue[][] = [
  ["Organisation", "Reached", "Done"],
  ["Lantern Relief", 12, true],
];

const of = (values: CellValue[][], salt = "5a17"): Promise<string> => fingerprint(values, salt, sha256);

const anyCell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
/** A sheet, the same with one cell changed to something else. */
const anyChange = fc
  .record({
    sheet: fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    row: fc.nat(),
    column: fc.nat(2),
    value: anyCell,
  })
  .map(({ sheet, row, column, value }) => {
    const change = (cells: CellValue[], at: number) =>
      at === row % sheet.length ? cells.map((cell, place) => (place === column ? value : cell)) : cells;
    return { before: sheet, after: sheet.map(change), was: sheet[row % sheet.length]?.[column], is: value };
  })
  .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));

describe("a fingerprint", () => {
  it("is the salt and a digest in hexadecimal", async () => {
    expect(await of(sheet)).toMatch(/^5a17:[0-9a-f]{64}$/);
  });

  it("is another one with another salt", async () => {
    const digestOf = async (salt: string) => (await of(sheet, salt)).split(":")[1];
    expect(await digestOf("a1")).not.toBe(await digestOf("b2"));
  });

  it.each<[string, CellValue[][], CellValue[][]]>([
    ["a number and its text", [[1]], [["1"]]],
    ["a yes and its text", [[true]], [["true"]]],
    ["one cell and two", [["a,b"]], [["a", "b"]]],
    ["one row and two", [["a", "b"]], [["a"], ["b"]]],
    ["an empty cell before", [["", "a"]], [["a"]]],
    ["rows in another order", [["a"], ["b"]], [["b"], ["a"]]],
    ["two halves of a broken letter", [["\ud800"]], [["\udfff"]]],
  ])("differs for %s", async (_, one, other) => {
    expect(await of(one)).not.toBe(await of(other));
  });

  it("is the same when only the used range grew", async () => {
    const grown = [...sheet.map((row) => [...row, "", ""]), ["", "", ""]];
    expect(await of(grown)).toBe(await of(sheet));
  });

  it("tells rows past the first thousand apart", async () => {
    const long = Array.from({ length: 2500 }, (_, row): CellValue[] => [row]);
    const changed = long.map((row, at) => (at === 2400 ? ["x"] : row));
    expect(await of(long)).not.toBe(await of(changed));
  });
});

describe("a sheet has changed since", () => {
  it("when any of its cells is another one, and not before", async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ before, after }) => {
        const classification = { fingerprint: await of(before) };
        expect(await changedSince(classification, before, sha256)).toBe(false);
        expect(await changedSince(classification, after, sha256)).toBe(true);
      }),
    );
  });

  it.each(["", "5a17", ":", "5a17:00"])("when its fingerprint %p tells nothing", async (text) => {
    expect(await changedSince({ fingerprint: text }, sheet, sha256)).toBe(true);
  });
});
