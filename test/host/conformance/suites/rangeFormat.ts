import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const cells = ({ sheet }: Bench): Excel.Range => sheet.getRange("B2:C3");
const format = (bench: Bench): Excel.RangeFormat => cells(bench).format;

const layout = keptValues(format, [
  [
    "RangeFormat.horizontalAlignment",
    "Represents the horizontal alignment",
    "General",
    "CenterAcrossSelection",
  ],
  ["RangeFormat.verticalAlignment", "Represents the vertical alignment", "Bottom", "Distributed"],
  ["RangeFormat.wrapText", "Specifies if Excel wraps the text in the object.", false, true],
  ["RangeFormat.autoIndent", "when text alignment is set to equal distribution", false, true],
  ["RangeFormat.indentLevel", "An integer from 0 to 250 that indicates the indent level.", 0, 12],
  ["RangeFormat.readingOrder", "The reading order for the range.", "Context", "RightToLeft"],
  ["RangeFormat.shrinkToFit", "shrinks to fit in the available column width", false, true],
  ["RangeFormat.textOrientation", "an integer either from -90 to 90, or 180", 0, -45],
  ["RangeFormat.textOrientation", "180 for vertically-oriented text", 0, 180],
  ["RangeFormat.columnWidth", "Specifies the width of all columns within the range.", 48, 96],
  ["RangeFormat.rowHeight", "The height of all rows in the range.", 15, 30],
]);

const font = keptValues(
  (bench) => format(bench).font,
  [
    ["RangeFont.name", 'Font name (e.g., "Calibri").', "Calibri", "Noto Sans Arabic"],
    ["RangeFont.size", "Font size.", 11, 14.5],
    ["RangeFont.color", "HTML color code representation of the text color", "#000000", "#FF0000"],
    ["RangeFont.bold", "Represents the bold status of the font.", false, true],
    ["RangeFont.italic", "Specifies the italic status of the font.", false, true],
    ["RangeFont.strikethrough", "Specifies the strikethrough status of font.", false, true],
    ["RangeFont.subscript", "Returns `true` if all the fonts of the range are subscript.", false, true],
    ["RangeFont.superscript", "Returns `true` if all the fonts of the range are superscript.", false, true],
    ["RangeFont.tintAndShade", "between -1 (darkest) and 1 (brightest)", 0, 0.5],
    ["RangeFont.underline", "Type of underline applied to the font.", "None", "DoubleAccountant"],
  ],
);

const fill = keptValues(
  (bench) => format(bench).fill,
  [
    ["RangeFill.color", "representing the color of the background", "#FFFFFF", "#FFA500"],
    ["RangeFill.pattern", "The pattern of a range.", "None", "LightUp"],
    ["RangeFill.tintAndShade", "lightens or darkens a color for the range fill", 0, -0.25],
  ],
);

const patterned = keptValues(
  (bench) => {
    const { fill: background } = format(bench);
    background.pattern = "Checker";
    return background;
  },
  [["RangeFill.patternColor", "representing the color of the range pattern", "#000000", "#123456"]],
);

const protection = keptValues(
  (bench) => format(bench).protection,
  [
    ["FormatProtection.locked", "Specifies if Excel locks the cells in the object.", true, false],
    ["FormatProtection.formulaHidden", "hides the formula for the cells in the range", false, true],
  ],
);

const mixed = [
  ["RangeFormat.wrapText", "doesn't have a uniform wrap setting", "wrapText", true],
  ["RangeFormat.textOrientation", "are not uniform, then `null` will be returned", "textOrientation", 90],
  ["RangeFormat.rowHeight", "If the row heights are not uniform, `null` will be returned.", "rowHeight", 20],
  ["RangeFormat.columnWidth", "If the column widths are not uniform, `null`", "columnWidth", 20],
  ["RangeFont.strikethrough", "doesn't have a uniform strikethrough setting", "font/strikethrough", true],
  ["RangeFont.subscript", "Returns `null` otherwise.", "font/subscript", true],
  ["RangeFont.tintAndShade", "doesn't have a uniform font `tintAndShade` setting", "font/tintAndShade", 0.5],
  ["RangeFill.pattern", "doesn't have a uniform pattern setting", "fill/pattern", "Grid"],
  ["RangeFill.tintAndShade", "doesn't have uniform `tintAndShade` settings", "fill/tintAndShade", 0.5],
  ["FormatProtection.locked", "doesn't have a uniform lock setting", "protection/locked", false],
  [
    "FormatProtection.formulaHidden",
    "have a uniform formula hidden setting",
    "protection/formulaHidden",
    true,
  ],
].map(([member = "", says = "", path = "", value]) =>
  expectation(String(member), String(says), async (bench) => {
    const [name = "", part] = String(path).split("/").reverse();
    const partOf = (whole: Excel.RangeFormat): OfficeExtension.ClientObject =>
      part === undefined ? whole : (Reflect.get(whole, part) as OfficeExtension.ClientObject);
    Reflect.set(partOf(bench.sheet.getRange("B2").format), name, value);
    const whole = bench.sheet.getRange("B2:C3").format;
    whole.load(String(path));
    await bench.context.sync();
    expect(Reflect.get(partOf(whole), name)).toBeNull();
  }),
);

const standardSizes = (
  [
    ["useStandardHeight", "equals the standard height of the sheet", "rowHeight"],
    ["useStandardWidth", "equals the standard width of the sheet", "columnWidth"],
  ] as const
).map(([name, says, size]) =>
  expectation(`RangeFormat.${name}`, says, async (bench) => {
    const read = async () => {
      const whole = format(bench);
      whole.load(name);
      await bench.context.sync();
      return whole[name];
    };
    expect(await read()).toBe(true);
    format(bench)[size] = 40;
    expect(await read()).toBe(false);
    bench.sheet.getRange("C3").format[size] = 20;
    expect(await read()).toBeNull();
    format(bench)[name] = false;
    expect(await read()).toBeNull();
    format(bench)[name] = true;
    expect(await read()).toBe(true);
  }),
);

const others: readonly Expectation[] = [
  expectation(
    "RangeFormat.adjustIndent",
    "if the amount would lower the indent level below 0, the indent level stays 0",
    async (bench) => {
      format(bench).adjustIndent(5);
      bench.sheet.getRange("C3").format.adjustIndent(-9);
      const [one, other] = ["B2", "C3"].map((address) => bench.sheet.getRange(address).format);
      one?.load("indentLevel");
      other?.load("indentLevel");
      await bench.context.sync();
      expect([one?.indentLevel, other?.indentLevel]).toEqual([5, 0]);
    },
  ),
  expectation("RangeFormat.autofitColumns", "to achieve the best fit", async (bench) => {
    bench.sheet.getRange("B2").values = [["a rather long text in one cell"]];
    format(bench).autofitColumns();
    format(bench).load("columnWidth");
    const wide = bench.sheet.getRange("B:B").format;
    wide.load("columnWidth");
    await bench.context.sync();
    expect(wide.columnWidth).toBeGreaterThan(100);
  }),
  expectation("RangeFormat.autofitRows", "Changes the height of the rows", async (bench) => {
    format(bench).rowHeight = 40;
    format(bench).autofitRows();
    const fitted = format(bench);
    fitted.load("rowHeight");
    await bench.context.sync();
    expect(fitted.rowHeight).toBe(15);
  }),
  expectation("RangeFormat.font", "Returns the font object", async (bench) => {
    format(bench).font.bold = true;
    const { font: found } = bench.sheet.getRange("C3").format;
    found.load("bold");
    await bench.context.sync();
    expect(found.bold).toBe(true);
  }),
  expectation("RangeFormat.fill", "Returns the fill object", async (bench) => {
    format(bench).fill.color = "orange";
    const { fill: found } = bench.sheet.getRange("C3").format;
    found.load("color,pattern");
    await bench.context.sync();
    expect([found.color, found.pattern]).toEqual(["#FFA500", "Solid"]);
  }),
  expectation("RangeFill.clear", "Resets the range background.", async (bench) => {
    format(bench).fill.color = "orange";
    format(bench).fill.clear();
    const { fill: found } = format(bench);
    found.load("color,pattern");
    await bench.context.sync();
    expect([found.color, found.pattern]).toEqual(["#FFFFFF", "None"]);
  }),
  expectation("RangeFill.patternTintAndShade", "lightens or darkens a pattern color", async (bench) => {
    const { fill: striped } = format(bench);
    striped.pattern = "LightUp";
    striped.patternColor = "#4472C4";
    striped.patternTintAndShade = 0.5;
    striped.load("patternTintAndShade");
    await bench.context.sync();
    expect(striped.patternTintAndShade).toBe(0.5);
  }),
  expectation("RangeFormat.protection", "Returns the format protection object", async (bench) => {
    format(bench).protection.locked = false;
    const { protection: found } = bench.sheet.getRange("C3").format;
    found.load("locked");
    await bench.context.sync();
    expect(found.locked).toBe(false);
  }),
];

export const rangeFormat: readonly Expectation[] = [
  ...[...layout, ...font, ...fill, ...patterned, ...protection],
  ...[...mixed, ...standardSizes, ...others],
];
