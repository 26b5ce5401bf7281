import { newTable } from "../../../../../src/package/tables/storedTable";
import { cellLook, darkPaper, lightPaper } from "../../../../../src/host/page/grid/cell/cellLook";
import { contrast, readableColor, tint } from "../../../../../src/host/page/grid/cell/color";
import { spillWidth } from "../../../../../src/host/page/grid/cell/spill";
import { tableLook } from "../../../../../src/host/page/grid/cell/tableLook";
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
  const lookOf = (style: object, paper = lightPaper) =>
    cellLook(textSource("12 | text", { style: () => style }).cell(0, 0), paper);
  test("numbers stand right unless the cell says otherwise", () => {
    expect(lookOf({}).textAlign).toBe("right");
    expect(lookOf({ horizontal: "center" }).textAlign).toBe("center");
  });
  test("a light fill on a dark page keeps dark text", () => {
    expect(lookOf({ fill: "#FFF2CC" }, darkPaper)).toMatchObject({
      backgroundColor: "#FFF2CC",
      color: "#000000",
    });
  });
  test("wrapped text wraps", () => {
    expect(lookOf({ wrapText: true }).whiteSpace).toBe("pre-wrap");
  });
});

describe("a long text", () => {
  const long = "a text that is much longer than its cell";
  const width = (picture: string, options = {}) => {
    const source = textSource(picture, options);
    return spillWidth(source, source.cell(0, 0), 0, 0);
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

test("a table's header, bands and totals look different", () => {
  const area = { top: 2, left: 0, bottom: 6, right: 3 };
  const table = { ...newTable({ id: 1, name: "Table1", area, headers: [] }), hasTotals: true };
  expect(tableLook(table, 2)).toEqual({ fill: "#4472c4", fontColor: "#ffffff", bold: true });
  expect(tableLook(table, 3)?.fill).toBe(tint("#4472c4", 0.2));
  expect(tableLook(table, 4)?.fill).toBeUndefined();
  expect(tableLook(table, 6)?.bold).toBe(true);
  expect(tableLook({ ...table, look: { ...table.look, style: "" } }, 2)).toBeUndefined();
});

test("widths and heights come out as in Excel", () => {
  expect(columnPixels(9.140625)).toBe(64);
  expect(columnPixels(22)).toBe(154);
  expect(pointsToPixels(15)).toBe(20);
});
