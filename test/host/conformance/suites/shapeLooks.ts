import { loaded, request } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

/** A text box; the same whenever it is asked for. */
const box = ({ sheet, office }: Bench): Excel.Shape =>
  office.model.activeSheet.stored.drawing === undefined
    ? sheet.shapes.addTextBox("Camp 1")
    : sheet.shapes.getItemAt(0);

const frame = keptValues(
  (bench) => box(bench).textFrame,
  [
    ["TextFrame.leftMargin", "Represents the left margin, in points, of the text frame.", 7.2, 10],
    ["TextFrame.rightMargin", "Represents the right margin, in points, of the text frame.", 7.2, 10],
    ["TextFrame.topMargin", "Represents the top margin, in points, of the text frame.", 3.6, 10],
    ["TextFrame.bottomMargin", "Represents the bottom margin, in points, of the text frame.", 3.6, 10],
    [
      "TextFrame.autoSizeSetting",
      "The automatic sizing settings for the text frame.",
      "AutoSizeNone",
      "AutoSizeShapeToFitText",
    ],
    ["TextFrame.verticalAlignment", "Represents the vertical alignment of the text frame.", "Top", "Middle"],
    [
      "TextFrame.horizontalAlignment",
      "Represents the horizontal alignment of the text frame.",
      "Left",
      "Center",
    ],
    [
      "TextFrame.readingOrder",
      "Represents the reading order of the text frame",
      "LeftToRight",
      "RightToLeft",
    ],
    [
      "TextFrame.horizontalOverflow",
      "Represents the horizontal overflow behavior of the text frame.",
      "Clip",
      "Overflow",
    ],
    [
      "TextFrame.verticalOverflow",
      "Represents the vertical overflow behavior of the text frame.",
      "Clip",
      "Ellipsis",
    ],
    [
      "TextFrame.orientation",
      "Represents the angle to which the text is oriented for the text frame.",
      "Horizontal",
      "Vertical270",
    ],
  ],
);

const letters = keptValues(
  (bench) => box(bench).textFrame.textRange.font,
  [
    ["ShapeFont.bold", "Represents the bold status of font.", false, true],
    ["ShapeFont.italic", "Represents the italic status of font.", false, true],
    ["ShapeFont.size", "Represents font size in points", 11, 16],
    ["ShapeFont.name", "Represents font name", "Calibri", "Arial"],
    ["ShapeFont.color", "HTML color code representation of the text color", "#000000", "#FF0000"],
    ["ShapeFont.underline", "Type of underline applied to the font.", "None", "Double"],
  ],
);

const fills = keptValues(
  (bench) => box(bench).fill,
  [
    [
      "ShapeFill.foregroundColor",
      "Represents the shape fill foreground color in HTML color format",
      "#FFFFFF",
      "#FFA500",
    ],
    [
      "ShapeFill.transparency",
      "Specifies the transparency percentage of the fill as a value from 0.0 (opaque) through 1.0 (clear).",
      0,
      0.5,
    ],
  ],
);

const outlines = keptValues(
  (bench) => box(bench).lineFormat,
  [
    ["ShapeLineFormat.color", "Represents the line color in HTML color format", "#000000", "#FFA500"],
    ["ShapeLineFormat.weight", "Represents the weight of the line, in points.", 0.75, 3],
    ["ShapeLineFormat.dashStyle", "Represents the line style of the shape.", "Solid", "LongDash"],
    ["ShapeLineFormat.style", "Represents the line style of the shape.", "Single", "ThickThin"],
    ["ShapeLineFormat.transparency", "Represents the degree of transparency of the specified line", 0, 0.25],
    [
      "ShapeLineFormat.visible",
      "Specifies if the line formatting of a shape element is visible.",
      true,
      false,
    ],
  ],
);

const typeOfFill = async (bench: Bench): Promise<unknown> => {
  const { fill } = box(bench);
  request(fill, "type");
  await bench.context.sync();
  return loaded(fill, "type");
};

const others: readonly Expectation[] = [
  expectation("ShapeFill.type", "Returns the fill type of the shape.", async (bench) => {
    expect(await typeOfFill(bench)).toBe("Solid");
  }),
  expectation("ShapeFill.clear", "Clears the fill formatting of this shape.", async (bench) => {
    box(bench).fill.clear();
    await bench.context.sync();
    expect(await typeOfFill(bench)).toBe("NoFill");
  }),
  expectation(
    "ShapeFill.setSolidColor",
    'Sets the fill formatting of the shape to a uniform color. This changes the fill type to "Solid".',
    async (bench) => {
      box(bench).fill.clear();
      await bench.context.sync();
      box(bench).fill.setSolidColor("orange");
      expect(await typeOfFill(bench)).toBe("Solid");
    },
  ),
  expectation("ShapeLineFormat.weight", "Returns `null` when the line is not visible", async (bench) => {
    const { lineFormat } = box(bench);
    lineFormat.visible = false;
    request(lineFormat, "weight");
    await bench.context.sync();
    expect(loaded(lineFormat, "weight")).toBe(null);
  }),
  expectation("TextFrame.hasText", "Specifies if the text frame contains text.", async (bench) => {
    const { textFrame } = box(bench);
    request(textFrame, "hasText");
    await bench.context.sync();
    expect(loaded(textFrame, "hasText")).toBe(true);
  }),
  expectation("TextFrame.deleteText", "Deletes all the text in the text frame.", async (bench) => {
    const { textFrame } = box(bench);
    textFrame.deleteText();
    request(textFrame, "hasText");
    await bench.context.sync();
    expect(loaded(textFrame, "hasText")).toBe(false);
  }),
  expectation("TextFrame.textRange", "Represents the text that is attached to a shape", async (bench) => {
    const { textRange } = box(bench).textFrame;
    request(textRange, "text");
    await bench.context.sync();
    expect(loaded(textRange, "text")).toBe("Camp 1");
  }),
  expectation("TextRange.text", "Represents the plain text content of the text range.", async (bench) => {
    const { textRange } = box(bench).textFrame;
    textRange.text = "two\nlines";
    request(textRange, "text");
    await bench.context.sync();
    expect(loaded(textRange, "text")).toBe("two\nlines");
  }),
  expectation("TextRange.font", "represents the font attributes for the text range.", async (bench) => {
    const { textRange } = box(bench).textFrame;
    textRange.font.bold = true;
    textRange.text = "still bold";
    request(textRange.font, "bold");
    await bench.context.sync();
    expect(loaded(textRange.font, "bold")).toBe(true);
  }),
  ...(["fill", "lineFormat", "textFrame"] as const).map((member) =>
    expectation(`Shape.${member}`, "of this shape", async (bench) => {
      request(box(bench)[member], member === "textFrame" ? "hasText" : "transparency");
      await bench.context.sync();
    }),
  ),
];

/** Texts, fills and outlines of shapes. */
export const shapeLooks: readonly Expectation[] = [...frame, ...letters, ...fills, ...outlines, ...others];
