import fc from "fast-check";
import type { CellValue } from "../../src/table/grid";
import { distinctValues } from "../../src/table/relations/distinct";
import type { Copy, CopyColumn } from "../../src/anonymise/copy";
import { columnWidthInPoints, sheetFormat, sheetRows, uniqueSheetName } from "../../src/excel/copySheet";

const column = (values: readonly CellValue[], numberFormat = "General"): CopyColumn => ({
  header: "Column",
  role: "unknown",
  numberFormat,
  width: 10,
  cells: distinctValues(values),
});
const copyOf = (...columns: CopyColumn[]): Copy => ({ columns }) as unknown as Copy;

describe("the name of a copy's sheet", () => {
  it("is the wanted one when it is free", () => {
    expect(uniqueSheetName("4W for OCHA 2026-10", ["Data"])).toBe("4W for OCHA 2026-10");
  });

  it("is numbered when another sheet has it, whatever its case", () => {
    expect(uniqueSheetName("4W for OCHA", ["4w FOR ocha", "4W for OCHA (2)"])).toBe("4W for OCHA (3)");
  });

  it("never exceeds Excel's 31 characters and is never taken", () => {
    const name = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom("a", "B", " b") });
    fc.assert(
      fc.property(name, fc.array(name), (wanted, taken) => {
        const result = uniqueSheetName(wanted, [...taken, wanted.slice(0, 31)]);
        expect(result.length).toBeLessThanOrEqual(31);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(result.toLowerCase());
      }),
    );
  });
});

describe("values that Excel would take for something else", () => {
  it("stay text by the text format when the whole column is text", () => {
    const codes = column(["007", "1-2", "=SUM(A1)", ""]);
    expect(sheetFormat(codes)).toBe("@");
    expect(sheetRows(copyOf(codes), 0, 4).flat()).toEqual(["007", "1-2", "=SUM(A1)", ""]);
  });

  it("stay text by an apostrophe when numbers stand in the same column", () => {
    const mixed = column([12, "1-2", "", "=A1", true], "0");
    expect(sheetFormat(mixed)).toBe("0");
    expect(sheetRows(copyOf(mixed), 0, 5).flat()).toEqual([12, "'1-2", "", "'=A1", true]);
  });

  it("leave numbers as numbers when the copy asked for a text format", () => {
    expect(sheetFormat(column([1, "a"], "@"))).toBe("General");
  });
});

it("gives rows of a chunk in the order of the columns", () => {
  const copy = copyOf(column(["a", "b", "c"]), column([1, 2, 3]));
  expect(sheetRows(copy, 1, 2)).toEqual([
    ["b", 2],
    ["c", 3],
  ]);
});

it("counts the standard column of 8.43 characters as 48 points", () => {
  expect(Math.round(columnWidthInPoints(8.43))).toBe(48);
});
