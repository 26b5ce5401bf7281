import { lastOf, stylesOf } from "./styles";

test("Excel's own styles are there although the file names only Normal", () => {
  const { named } = stylesOf();
  expect(named.all().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Good", "Heading 1", "Normal"]),
  );
  expect(named.find("good")).toMatchObject({
    name: "Good",
    builtinId: 26,
    look: { fontColor: "#006100", fill: "#C6EFCE", pattern: "solid" },
    includes: { font: true, fill: true, border: false, number: false },
  });
});

test("a cell with a style applied takes what the style includes and keeps the rest", () => {
  const styles = stylesOf();
  const dated = styles.derive(0, { numberFormat: "0.0", bold: true, horizontal: "center" });
  expect(styles.describe(styles.apply(dated, "Good"))).toMatchObject({
    namedStyle: "Good",
    fill: "#C6EFCE",
    bold: false,
    numberFormat: "0.0",
    horizontal: "center",
  });
});

test("a style that was only looked at does not change the file", () => {
  const styles = stylesOf();
  styles.named.all();
  expect(styles.changed).toBe(false);
  styles.apply(0, "Bad");
  expect(lastOf(styles, "cellStyles")).toBe('<cellStyle name="Bad" xfId="1" builtinId="27"/>');
});

test("cells follow a changed style where they say nothing of their own", () => {
  const styles = stylesOf();
  const good = styles.apply(0, "Good");
  const yellow = styles.derive(good, { fill: "#FFFF00" });
  styles.named.change("Good", { fill: "#00FF00", italic: true });
  expect(styles.describe(good)).toMatchObject({ fill: "#00FF00", italic: true });
  expect(styles.describe(yellow)).toMatchObject({ fill: "#FFFF00", italic: true });
  expect(lastOf(styles, "cellStyles")).toContain('customBuiltin="1"');
});

test("Normal changes what all plain cells look like", () => {
  const styles = stylesOf();
  styles.named.change("Normal", { fontName: "Arial" });
  expect(styles.describe(0).fontName).toBe("Arial");
});

test("a new style looks like Normal until it is changed, and like it again when it is deleted", () => {
  const styles = stylesOf();
  styles.named.add("Partner");
  styles.named.add("Donor");
  const cell = styles.apply(0, "Partner");
  styles.named.change("Partner", { bold: true });
  expect([styles.describe(cell).bold, styles.named.find("Donor")?.look.bold]).toEqual([true, false]);
  styles.named.delete("Partner");
  expect(styles.describe(cell)).toMatchObject({ bold: false, namedStyle: "Normal" });
  expect(styles.named.find("Partner")).toBeUndefined();
});

test("what a style leaves out is left to the cells", () => {
  const styles = stylesOf();
  styles.named.include("Good", "fill", false);
  const yellow = styles.derive(0, { fill: "#FFFF00" });
  expect(styles.describe(styles.apply(yellow, "Good"))).toMatchObject({
    fill: "#FFFF00",
    fontColor: "#006100",
  });
});
