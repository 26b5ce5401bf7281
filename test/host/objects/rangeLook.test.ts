import { answer, errorOf, plain } from "./office";
import { onRanges } from "./onRanges";

const { office, run, afterSetting, addressOf } = onRanges();

describe("used range", () => {
  test("of a blank worksheet is the top left cell, it will not throw an error", async () => {
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sheet1!A1");
  });

  test("of a blank range throws ItemNotFound", async () => {
    const reading = addressOf((sheet) => sheet.getRange("A1:C3").getUsedRange());
    expect(await errorOf(reading)).toBe("ItemNotFound at Range.getUsedRange");
  });

  test("counts formatting, unless only values are asked for", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "yellow";
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sheet1!B2:D9");
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Sheet1!B2");
  });

  test("inside a range is as small as its cells", async () => {
    await afterSetting(
      "A1:D4",
      [
        ["a", "", "", ""],
        ["", "b", "", ""],
        ["", "", "", ""],
        ["", "", "", "d"],
      ],
      "values",
    );
    expect(await addressOf((sheet) => sheet.getRange("B1:C4").getUsedRange(true))).toBe("Sheet1!B2");
  });
});

describe("clear", () => {
  const cleared = (kind: Excel.ClearApplyTo | undefined) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.format.font.bold = true;
      range.clear(kind);
      range.load("values,format/font/bold");
      await context.sync();
      return [(range.values as unknown[][])[0]?.[0], range.format.font.bold];
    });

  test("All by default, Contents or Formats when asked", async () => {
    expect(await cleared(undefined)).toEqual(["", false]);
    expect(await cleared(office().Excel.ClearApplyTo.contents)).toEqual(["", true]);
    expect(await cleared(office().Excel.ClearApplyTo.formats)).toEqual([5, false]);
  });
});

describe("format", () => {
  test("what the cells have in common; null or an empty text when they differ", async () => {
    const found = await run(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1:B1").format.horizontalAlignment = "Center";
      sheet.getRange("B1").format.font.bold = true;
      const { format } = sheet.getRange("A1:B1");
      format.load("horizontalAlignment,wrapText,fill/color,font/bold");
      await context.sync();
      return [format.horizontalAlignment, format.wrapText, format.fill.color, format.font.bold];
    });
    expect(found).toEqual(["Center", false, "", null]);
  });

  test("named colours are HTML's", async () => {
    const color = await run(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "orange";
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FFA500");
  });

  test("a column's format waits for cells to come", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = "@" as never;
      await context.sync();
    });
    expect(await afterSetting("B7", "007", "values")).toEqual([["007"]]);
  });

  test("column width is given in points", async () => {
    const widths = await run(async (sheet, context) => {
      const [set, usual] = [sheet.getRange("A:A"), sheet.getRange("F:F")];
      set.format.columnWidth = 96;
      set.load("format/columnWidth");
      usual.load("format/columnWidth");
      await context.sync();
      return [set.format.columnWidth, usual.format.columnWidth];
    });
    expect(widths).toEqual([96, 48]);
  });
});

describe("hidden rows and columns", () => {
  test("true when all are hidden, false when none, null when some", async () => {
    const found = await run(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      const ranges = ["A2:A3", "A1:A3", "A4"].map((address) => sheet.getRange(address));
      ranges.forEach((range) => range.load("rowHidden,hidden"));
      await context.sync();
      sheet.getRange("2:3").rowHidden = false;
      await context.sync();
      return ranges.map((range) => [range.rowHidden, range.hidden]);
    });
    expect(found).toEqual([
      [true, true],
      [null, null],
      [false, false],
    ]);
  });

  test("special cells Visible leaves them out, getRowProperties tells each", async () => {
    const found = await run(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      const visible = sheet.getRange("A1:B4").getSpecialCells("Visible");
      visible.load("address,cellCount,areaCount");
      const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
      await context.sync();
      sheet.getRange("2:3").rowHidden = false;
      await context.sync();
      return [
        visible.address,
        visible.cellCount,
        visible.areaCount,
        answer(rows).map((row) => row.rowHidden),
      ];
    });
    expect(plain(found)).toEqual(["Sheet1!A1:B1,Sheet1!A4:B4", 4, 2, [false, true, true, false]]);
  });
});

describe("special cells", () => {
  const special = (type: Excel.SpecialCellType, valueType?: Excel.SpecialCellValueType) =>
    run(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["a", 1, "=B1"],
        ["b", "", true],
      ];
      const areas = sheet.getRange("A1:C2").getSpecialCellsOrNullObject(type, valueType);
      areas.load("address");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  test("constants, of a kind, blanks and formulas", async () => {
    const { SpecialCellType: type, SpecialCellValueType: valueType } = office().Excel;
    expect(await special(type.constants, valueType.text)).toBe("Sheet1!A1:A2");
    expect(await special(type.constants, valueType.numbers)).toBe("Sheet1!B1");
    expect(await special(type.blanks)).toBe("Sheet1!B2");
    expect(await special(type.formulas)).toBe("Sheet1!C1");
  });

  test("if no special cells are found, an ItemNotFound error will be thrown", async () => {
    const looking = run(async (sheet, context) => {
      sheet.getRange("A1:B2").getSpecialCells("Formulas");
      await context.sync();
    });
    expect(await errorOf(looking)).toBe("ItemNotFound at Range.getSpecialCells");
  });
});
