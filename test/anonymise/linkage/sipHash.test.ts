import { sipHash, sipKey } from "../../../src/anonymise/linkage/sipHash";

const key = sipKey(Uint8Array.from({ length: 16 }, (_, at) => at));
const hashOf = (length: number): string => {
  const [low, high] = sipHash(
    key,
    Uint8Array.from({ length }, (_, at) => at),
  );
  return [high, low].map((word) => word.toString(16).padStart(8, "0")).join("");
};

test.each([
  [0, "726fdb47dd0e0e31"],
  [1, "74f839c593dc67fd"],
  [8, "93f5f5799a932462"],
  [15, "a129ca6149be45e5"],
])("the published hash of the first %d bytes", (length, published) => {
  expect(hashOf(length)).toBe(published);
});
