import { stylesOf } from "./styles";

test("a border has its lines, each with its style and colour", () => {
  const border = `<border diagonalDown="1"><left style="thin"><color rgb="FFC00000"/></left><right/>
    <top style="mediumDashDot"><color theme="4" tint="-0.249977111117893"/></top>
    <diagonal style="double"><color auto="1"/></diagonal></border>`;
  const { borders } = stylesOf({ border }).describe(1);
  expect(borders).toEqual({
    left: { style: "thin", color: "#C00000", tint: 0 },
    right: undefined,
    top: { style: "mediumDashDot", color: "#305496", tint: -0.249977111117893 },
    bottom: undefined,
    diagonalUp: undefined,
    diagonalDown: { style: "double", color: undefined, tint: 0 },
  });
});

test("a strict file calls left and right start and end", () => {
  const border = '<border><start style="thin"/><end style="thick"/></border>';
  const { left, right } = stylesOf({ border }).describe(1).borders;
  expect([left?.style, right?.style]).toEqual(["thin", "thick"]);
});

test.each([
  ["<u/>", { underline: "single" }],
  ['<u val="doubleAccounting"/>', { underline: "doubleAccounting" }],
  ['<u val="none"/>', { underline: undefined }],
  ['<vertAlign val="superscript"/>', { superscript: true, subscript: false }],
  ['<vertAlign val="subscript"/>', { superscript: false, subscript: true }],
  ['<color theme="5" tint="0.3999755851924192"/>', { fontColor: "#F4B084", fontTint: 0.3999755851924192 }],
])("a font with %s", (font, said) => {
  expect(stylesOf({ font }).describe(1)).toMatchObject(said);
});

test.each([
  ["a solid fill's foreground is the background", "solid", { fill: "#FFFF00", patternColor: undefined }],
  ["a pattern is drawn over the background", "darkTrellis", { fill: "#00FF00", patternColor: "#FFFF00" }],
  ["no pattern, no colour", "none", { fill: undefined, patternColor: undefined }],
])("%s", (_, pattern, said) => {
  const fill = `<patternFill patternType="${pattern}"><fgColor rgb="FFFFFF00"/><bgColor rgb="FF00FF00"/></patternFill>`;
  expect(stylesOf({ fill }).describe(1)).toMatchObject({ pattern, ...said });
});

test("a gradient is told by its kind and its first colour", () => {
  const fill =
    '<gradientFill degree="90"><stop position="0"><color rgb="FF112233"/></stop><stop position="1"/></gradientFill>';
  expect(stylesOf({ fill }).describe(1)).toMatchObject({ pattern: "linearGradient", fill: "#112233" });
});

test.each([
  [
    '<alignment indent="3" readingOrder="2" shrinkToFit="1" justifyLastLine="1"/>',
    { indent: 3, readingOrder: "rightToLeft", shrinkToFit: true, justifyLastLine: true },
  ],
  ['<alignment textRotation="45"/>', { textRotation: 45 }],
  ['<alignment textRotation="135"/>', { textRotation: -45 }],
  ['<alignment textRotation="255"/>', { textRotation: 180 }],
  ['<protection locked="0" hidden="1"/>', { locked: false, formulaHidden: true }],
])("%s", (children, said) => {
  expect(stylesOf({ children }).describe(1)).toMatchObject(said);
});

test("a format knows the apostrophe, and the cell style it is based on", () => {
  expect(stylesOf({ format: 'quotePrefix="1"' }).describe(1)).toMatchObject({
    quotePrefix: true,
    namedStyle: "Normal",
  });
});
