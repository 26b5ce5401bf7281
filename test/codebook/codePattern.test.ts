import fc from "fast-check";
import { freshPatternCode, isOfPattern, learnPattern } from "../../src/codebook/codePattern";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { seededRandom } from "../support/random";

const turkish = { prefix: "TR-", digits: 3 };
const time = "2026-11-02T09:00:00.000Z";
const nothing = (): boolean => false;

describe("a pattern is learned from codes", () => {
  test.each([
    [["TR-180", "TR-007", "TR-212"], turkish],
    [["W12-3", "W12-7", "W12-4"], { prefix: "W12-", digits: 1 }],
    [["180", "212", "307"], { prefix: "", digits: 3 }],
    [["TR-180", "TR-007", "TR-212", "TR-5", "Old one"], turkish],
  ])("%j", (codes, pattern) => {
    expect(learnPattern(codes)).toEqual(pattern);
  });

  test.each([[["AQXK", "BRTW", "CMNP"]], [["TR-180", "TR-212"]], [["TR-1", "LB-2", "SY-3"]], [[]]])(
    "and none from %j",
    (codes) => {
      expect(learnPattern(codes)).toBeUndefined();
    },
  );
});

test("codes of a pattern are known whatever their number; mere numbers are not codes", () => {
  expect(["TR-180", "TR-7", "TR-1180"].every((code) => isOfPattern(turkish, code))).toBe(true);
  expect(["TR-", "TR-18A", "tr-180", "LB-180", "180"].some((code) => isOfPattern(turkish, code))).toBe(false);
  expect(isOfPattern({ prefix: "", digits: 3 }, "180")).toBe(false);
});

describe("a new code in a pattern", () => {
  test("is random, so that numbers tell no order", () => {
    const random = seededRandom(1);
    const numbers = Array.from({ length: 200 }, () =>
      Number(freshPatternCode(turkish, random, new Set(), nothing).slice(3)),
    );
    const ascents = numbers.filter((number, at) => number > (numbers[at - 1] ?? 0)).length;
    expect(ascents).toBeGreaterThan(60);
    expect(ascents).toBeLessThan(140);
  });

  test("was never given, and has a digit more once most numbers are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.nat(), (count, seed) => {
        const given = new Set<string>();
        const random = seededRandom(seed);
        for (let number = 0; number < count; number += 1)
          given.add(freshPatternCode({ prefix: "W", digits: 1 }, random, given, nothing));
        expect(given.size).toBe(count);
        const longest = Math.max(...[...given].map((code) => code.length - 1));
        expect(longest).toBe(count <= 9 ? 1 : count <= 99 ? 2 : 3);
      }),
    );
  });
});

describe("a series with a pattern", () => {
  const codebook = { ...emptyCodebook(time), patterns: { ocha: turkish } };
  const enrolled = enrol(
    codebook,
    ["Hope Foundation", "TR", "TR-180"],
    "ocha",
    seededRandom(1),
    time,
  ).codebook;

  test("goes on in it, while others stay random", () => {
    const { organisations } = enrol(enrolled, ["Hope Foundation"], "wos", seededRandom(2), time).codebook;
    expect(organisations[0]?.codes).toEqual({
      ocha: expect.stringMatching(/^TR-\d{3}$/) as string,
      wos: expect.stringMatching(/^[A-Z0-9]{5}$/) as string,
    });
  });

  test("takes a cell that holds such a code for the code of somebody nobody knows by name", () => {
    expect(enrolled.organisations.find(({ name }) => name === "TR-180")?.codes).toEqual({ ocha: "TR-180" });
    expect(enrolled.usedCodes["ocha"]).toContain("TR-180");
    const again = enrol(enrolled, ["TR-180"], "ocha", seededRandom(3), time);
    expect(again.added).toEqual([]);
  });

  test("and in another series gives that somebody another code", () => {
    const { organisations } = enrol(enrolled, ["TR-180"], "wos", seededRandom(4), time).codebook;
    expect(organisations.find(({ name }) => name === "TR-180")?.codes["wos"]).not.toBe("TR-180");
  });
});

test("the code of an organisation that was deleted stays its code in cells that hold it", () => {
  const deleted = { ...emptyCodebook(time), usedCodes: { ocha: ["K7XQM"] } };
  const { organisations } = enrol(deleted, ["K7XQM"], "ocha", seededRandom(1), time).codebook;
  expect(organisations.map(({ name, codes }) => [name, codes])).toEqual([["K7XQM", { ocha: "K7XQM" }]]);
});
