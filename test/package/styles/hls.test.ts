import { tinted } from "../../../src/package/styles/hls";

/** Tints as files write them: 80%, 60%, 40% lighter, 25%, 50% darker. */
const tints = [
  0.7999816888943144, 0.5999938962981048, 0.3999755851924192, -0.249977111117893, -0.499984740745262,
];

test.each([
  ["#4472C4", ["#D9E1F2", "#B4C6E7", "#8EA9DB", "#305496", "#203764"]],
  ["#ED7D31", ["#FCE4D6", "#F8CBAD", "#F4B084", "#C65911", "#833C0C"]],
  ["#70AD47", ["#E2EFDA", "#C6E0B4", "#A9D08E", "#548235", "#375623"]],
])("the shades of %s are those of Excel's palette", (color, shades) => {
  expect(tints.map((tint) => tinted(color, tint))).toEqual(shades);
});

test("greys come from white and black", () => {
  expect(tinted("#FFFFFF", -0.0499893185216834)).toBe("#F2F2F2");
  expect(tinted("#000000", 0.499984740745262)).toBe("#808080");
});

test("no tint is the colour itself, the ends are black and white", () => {
  expect(tinted("#4473C5", 0)).toBe("#4473C5");
  expect(tinted("#4472C4", -1)).toBe("#000000");
  expect(tinted("#4472C4", 1)).toBe("#FFFFFF");
});
