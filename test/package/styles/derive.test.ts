import { plainStyle, type StyleChange } from "../../../src/package/styles/cellStyle";
import { lastOf, stylesOf } from "./styles";

const thin = { style: "thin", color: "#C00000", tint: 0 } as const;

test.each<StyleChange>([
  { underline: "doubleAccounting" },
  { superscript: true },
  { fontColor: "#112233", fontTint: 0 },
  { fill: "#FFFF00" },
  { pattern: "gray125", fill: "#FFFF00", patternColor: "#0000FF" },
  { indent: 4, horizontal: "left", readingOrder: "rightToLeft" },
  { textRotation: -45 },
  { textRotation: 180, shrinkToFit: true, justifyLastLine: true },
  { locked: false, formulaHidden: true, quotePrefix: true },
])("what %o says is read back", (change) => {
  const styles = stylesOf();
  expect(styles.describe(styles.derive(0, change))).toMatchObject(change);
});

test("only the named sides of a border change", () => {
  const styles = stylesOf({ border: '<border><left style="thick"/><diagonal/></border>' });
  const { borders } = styles.describe(styles.derive(1, { borders: { top: thin } }));
  expect([borders.left?.style, borders.top, borders.right]).toEqual(["thick", thin, undefined]);
});

test("the sides are written in the schema's order", () => {
  const styles = stylesOf();
  styles.derive(0, { borders: { bottom: thin, left: thin, diagonalUp: thin } });
  const line = '<color rgb="FFC00000"/>';
  expect(lastOf(styles, "borders")).toBe(
    `<border diagonalUp="1"><left style="thin">${line}</left><bottom style="thin">${line}</bottom><diagonal style="thin">${line}</diagonal></border>`,
  );
});

test("one diagonal taken away leaves the other", () => {
  const styles = stylesOf();
  const both = styles.derive(0, { borders: { diagonalUp: thin, diagonalDown: thin } });
  const { borders } = styles.describe(styles.derive(both, { borders: { diagonalUp: undefined } }));
  expect([borders.diagonalUp, borders.diagonalDown]).toEqual([undefined, thin]);
});

test("superscript and subscript exclude each other, and are taken off", () => {
  const styles = stylesOf();
  const sub = styles.derive(styles.derive(0, { superscript: true }), { subscript: true });
  expect(styles.describe(sub)).toMatchObject({ superscript: false, subscript: true });
  expect(styles.describe(styles.derive(sub, { superscript: false })).subscript).toBe(true);
  expect(styles.describe(styles.derive(sub, { subscript: false })).subscript).toBe(false);
});

test("a tint lightens the colour that is there, a new colour has none", () => {
  const styles = stylesOf({ font: '<color theme="4"/>' });
  const lighter = styles.derive(1, { fontTint: 0.7999816888943144 });
  expect(styles.describe(lighter).fontColor).toBe("#D9E1F2");
  expect(styles.describe(styles.derive(lighter, { fontColor: "#112233" }))).toMatchObject({
    fontColor: "#112233",
    fontTint: 0,
  });
});

test("a fill of no colour is none, and a pattern keeps its own", () => {
  const styles = stylesOf();
  const solid = styles.derive(0, { fill: "#FFFF00" });
  expect(styles.describe(styles.derive(solid, { fill: undefined })).pattern).toBe("none");
  const striped = styles.derive(solid, { pattern: "lightUp", patternColor: "#0000FF" });
  expect(styles.describe(striped)).toMatchObject({ fill: "#FFFF00", patternColor: "#0000FF" });
  expect(styles.describe(styles.derive(striped, { fill: undefined })).pattern).toBe("lightUp");
  expect(styles.describe(styles.derive(striped, { pattern: "solid" })).fill).toBe("#FFFF00");
});

test("a change that is none leads to the same format", () => {
  const styles = stylesOf();
  expect(styles.derive(0, { bold: false })).toBe(0);
  expect(styles.derive(0, {})).toBe(0);
  expect(styles.changed).toBe(false);
});

test("the plain style is what an empty format says", () => {
  const styles = stylesOf();
  expect(styles.describe(1)).toEqual(plainStyle);
});

test("many different formats are each a style of their own", () => {
  const styles = stylesOf();
  for (let index = 0; index < 5_000; index += 1)
    styles.derive(0, { fontColor: `#${index.toString(16).padStart(6, "0")}` });
  expect(styles.count).toBe(5_002);
});
