import { answer, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { freshValues, keptValues } from "../keptValues";

/** A style of one's own, made when it is first asked for. */
function partner({ workbook, office }: Bench): Excel.Style {
  if (office.model.stored.styles.named.find("Partner") === undefined) workbook.styles.add("Partner");
  return workbook.styles.getItem("Partner");
}

const kept = keptValues(partner, [
  ["Style.autoIndent", "when the text alignment in a cell is set to equal distribution", false, true],
  ["Style.formulaHidden", "hidden when the worksheet is protected", false, true],
  ["Style.horizontalAlignment", "Represents the horizontal alignment for the style.", "General", "Center"],
  ["Style.includeAlignment", "includes the auto indent, horizontal alignment", true, false],
  ["Style.includeBorder", "line style, and weight border properties", true, false],
  ["Style.includeFont", "subscript, superscript, and underline font properties", true, false],
  ["Style.includeNumber", "Specifies if the style includes the number format property.", true, false],
  ["Style.includePatterns", "pattern color index interior properties", true, false],
  ["Style.includeProtection", "includes the formula hidden and locked protection properties", true, false],
  ["Style.indentLevel", "An integer from 0 to 250 that indicates the indent level for the style.", 0, 3],
  ["Style.locked", "Specifies if the object is locked when the worksheet is protected.", true, false],
  ["Style.numberFormat", "The format code of the number format for the style.", "General", "0.00"],
  ["Style.numberFormatLocal", "The localized format code of the number format", "General", "0.0"],
  ["Style.readingOrder", "The reading order for the style.", "Context", "RightToLeft"],
  ["Style.shrinkToFit", "shrinks to fit in the available column width", false, true],
  ["Style.textOrientation", "The text orientation for the style.", 0, 45],
  ["Style.verticalAlignment", "Specifies the vertical alignment for the style.", "Bottom", "Top"],
  ["Style.wrapText", "Specifies if Excel wraps the text in the object.", false, true],
]);

const told = freshValues(
  ({ workbook }) => workbook.styles.getItem("Heading 1"),
  [
    ["Style.name", "The name of the style.", "Heading 1"],
    ["Style.builtIn", "Specifies if the style is a built-in style.", true],
  ],
);

const parts: readonly Expectation[] = [
  expectation("Style.font", "represents the font of the style", async (bench) => {
    const { context } = bench;
    partner(bench).font.color = "#FF0000";
    const cell = bench.sheet.getRange("A1");
    cell.style = "Partner";
    cell.load("format/font/color");
    await context.sync();
    expect(cell.format.font.color).toBe("#FF0000");
  }),
  expectation("Style.fill", "The fill of the style.", async (bench) => {
    const { context } = bench;
    const cell = bench.sheet.getRange("A1");
    partner(bench);
    cell.style = "Partner";
    await context.sync();
    partner(bench).fill.color = "#00FF00";
    cell.load("format/fill/color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#00FF00");
  }),
  expectation("Style.borders", "A collection of four border objects", async (bench) => {
    const { context } = bench;
    const { borders } = partner(bench);
    borders.getItem("EdgeBottom").style = "Double";
    borders.load("items/sideIndex,items/style");
    await context.sync();
    expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ["EdgeTop", "None"],
      ["EdgeBottom", "Double"],
      ["EdgeLeft", "None"],
      ["EdgeRight", "None"],
    ]);
  }),
  expectation("Style.delete", "Deletes this style.", async (bench) => {
    const { context } = bench;
    partner(bench).font.bold = true;
    const cell = bench.sheet.getRange("A1");
    cell.style = "Partner";
    await context.sync();
    partner(bench).delete();
    cell.load("style,format/font/bold");
    const gone = bench.workbook.styles.getItemOrNullObject("Partner");
    gone.load("name");
    await context.sync();
    expect([cell.style, cell.format.font.bold, gone.isNullObject]).toEqual(["Normal", false, true]);
  }),
];

const collection: readonly Expectation[] = [
  expectation(
    "Workbook.styles",
    "Represents a collection of styles associated with the workbook.",
    async (bench) => {
      const { context } = bench;
      const { styles } = bench.workbook;
      styles.load("items/name");
      await context.sync();
      expect(plain(styles.items.map(({ name }) => name))).toEqual(
        expect.arrayContaining(["20% - Accent1", "Good", "Heading 1", "Normal"]),
      );
    },
  ),
  expectation("StyleCollection.add", "Adds a new style to the collection.", async (bench) => {
    const { context } = bench;
    bench.workbook.styles.add("Donor");
    const added = bench.workbook.styles.getItem("Donor");
    added.load("name,builtIn");
    await context.sync();
    expect([added.name, added.builtIn]).toEqual(["Donor", false]);
  }),
  expectation("StyleCollection.getCount", "Gets the number of styles in the collection.", async (bench) => {
    const { context } = bench;
    const before = bench.workbook.styles.getCount();
    bench.workbook.styles.add("Donor");
    const after = bench.workbook.styles.getCount();
    await context.sync();
    expect(answer(after) - answer(before)).toBe(1);
  }),
  expectation("StyleCollection.getItem", "Gets a `Style` by name.", async (bench) => {
    const { context } = bench;
    const style = bench.workbook.styles.getItem("Heading1");
    style.load("name");
    await context.sync();
    expect(style.name).toBe("Heading 1");
  }),
  expectation("StyleCollection.getItemAt", "based on its position in the collection", async (bench) => {
    const { context } = bench;
    const { styles } = bench.workbook;
    styles.load("items/name");
    const second = styles.getItemAt(1);
    second.load("name");
    await context.sync();
    expect(second.name).toBe(styles.items[1]?.name);
  }),
  expectation(
    "StyleCollection.getItemOrNullObject",
    "returns an object with its `isNullObject` property set to `true`",
    async (bench) => {
      const { context } = bench;
      const none = bench.workbook.styles.getItemOrNullObject("Nobody");
      none.load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ),
];

export const styles: readonly Expectation[] = [...kept, ...told, ...parts, ...collection];
