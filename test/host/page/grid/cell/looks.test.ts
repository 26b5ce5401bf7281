import { CellLooks, darkPaper, lightPaper, sheetLook } from "../../../../../src/host/page/grid/cell/cellLook";
import { alignment, traitBits } from "../../../../../src/host/page/grid/cell/cellTraits";
import { contrast, readableColor } from "../../../../../src/host/page/grid/cell/color";
import { spillWidth } from "../../../../../src/host/page/grid/cell/spill";
import { columnPixels, pointsToPixels } from "../../../../../src/host/page/grid/axis/units";
import { textSource } from "../textSource";

describe("text on a background", () => {
  test("keeps the workbook's colour where it can be read", () => {
    expect(readableColor("#C00000", "#ffffff")).toBe("#C00000");
  });
  test("turns white on dark paper and black on a light fill when it could not be read", () => {
    expect(readableColor("#000000", "#1f1f1f")).toBe("#ffffff");
    expect(readableColor("#ffffff", "#fff2cc")).toBe("#000000");
  });
  test("has at least 3 to 1, whatever the workbook says", () => {
    for (const background of ["#000000", "#777777", "#ff0000", "#ffff00", "#ffffff"]) {
      expect(contrast(readableColor("#808080", background), background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("a cell's look", () => {
  const lookOf = (style: object, paper = lightPaper) => {
    const source = textSource("12 | text", { style: () => style });
    return new CellLooks(paper, source.plain, 1).of(source.cell(0, 0).style, undefined);
  };
  test("a light fill on a dark page keeps dark text", () => {
    expect(lookOf({ fill: "#FFF2CC" }, darkPaper)).toMatchObject({
      backgroundColor: "#FFF2CC",
      color: "#000000",
    });
  });
  test("says only what differs from the sheet's own font", () => {
    expect(lookOf({})).toEqual({});
    expect(lookOf({ fontSize: 22, italic: true })).toEqual({
      fontSize: `${(22 * 4) / 3}px`,
      fontStyle: "italic",
    });
  });
  test("grows with the zoom", () => {
    const { plain } = textSource("a");
    expect(sheetLook(lightPaper, plain, 2).fontSize).toBe(`${(11 * 2 * 4) / 3}px`);
  });
});

describe("where a text stands in its cell", () => {
  const standing = (picture: string, style: object = {}) =>
    alignment(textSource(picture, { style: () => style }).cell(0, 0));
  test("numbers stand right unless the cell says otherwise", () => {
    expect(standing("12")).toBe(traitBits({ right: true }));
    expect(standing("12", { horizontal: "center" })).toBe(traitBits({ center: true }));
    expect(standing("text")).toBe(0);
  });
  test("at the bottom, unless the cell says otherwise", () => {
    expect(standing("text", { vertical: "center" })).toBe(traitBits({ middle: true }));
    expect(standing("text", { vertical: "top" })).toBe(traitBits({ top: true }));
  });
});

describe("a long text", () => {
  const long = "a text that is much longer than its cell";
  const width = (picture: string, options = {}) => {
    const source = textSource(picture, options);
    return spillWidth(source, source.cell(0, 0), 0, 0, 1000);
  };
  test("runs over empty neighbours up to the next filled cell", () => {
    expect(width(`${long} | | | here`)).toBe(3 * 64);
  });
  test("stays in its cell beside a filled neighbour, when wrapped, or when it runs the other way", () => {
    expect(width(`${long} | here`)).toBeUndefined();
    expect(width(long, { style: () => ({ wrapText: true }) })).toBeUndefined();
    expect(width(long, { rightToLeft: true })).toBeUndefined();
  });
});

test("widths and heights come out as in Excel", () => {
  expect(columnPixels(9.140625)).toBe(64);
  expect(columnPixels(22)).toBe(154);
  expect(pointsToPixels(15)).toBe(20);
});
