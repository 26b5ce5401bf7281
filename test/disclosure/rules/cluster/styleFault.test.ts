import { styleFault } from "../../../../src/disclosure/rules/cluster/styleFault";

it.each(["[c]", "c", "*", "–", "..", "x", "n/a", "hidden", "مخفي", "«–»"])(
  "%s may stand for a figure",
  (mark) => {
    expect(styleFault("mark", mark)).toBeUndefined();
  },
);

it.each([
  ["", "text-empty"],
  ["  ", "text-empty"],
  ["\u200b", "text-characters"],
  ["a\nb", "text-characters"],
  ["a mark that is a sentence", "text-long"],
  ["0", "text-number"],
  ["<5", "text-number"],
  ["1-2", "text-number"],
  ["٣", "text-number"],
  ["½", "text-number"],
  ["∞", "text-number"],
  ["True", "text-number"],
  ["NaN", "text-number"],
  ["=x", "text-formula"],
  ["＝x", "text-formula"],
  ["+", "text-formula"],
  ["-", "text-formula"],
  ["@c", "text-formula"],
  ["'c", "text-formula"],
  ["#N/A", "text-formula"],
])("%j may not: %s", (mark, fault) => {
  expect(styleFault("mark", mark)).toBe(fault);
});

it("a legend is a sentence or two", () => {
  expect(styleFault("legend", "Not shown, to protect people and organisations.")).toBeUndefined();
  expect(styleFault("legend", "x".repeat(401))).toBe("text-long");
});
