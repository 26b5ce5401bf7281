import { parseAddress } from "../../../../src/host/model/address";
import { effectiveStyle } from "../../../../src/host/model/cells";
import { restyle, stylesIn } from "../../../../src/host/model/looks/restyle";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { StyleChange } from "../../../../src/package/styles/cellStyle";
import type { Area } from "../../../../src/package/workbook";

const area = (address: string): Area =>
  parseAddress(address)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };

function openedSheet() {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  const { styles } = model.stored;
  return {
    sheet,
    change: (address: string, change: StyleChange) => {
      restyle(sheet, area(address), (style) => styles.derive(style, change));
    },
    lookAt: (address: string) => {
      const { top, left } = area(address);
      return styles.describe(effectiveStyle(sheet, top, left));
    },
  };
}

test("a block changes what it is told and nothing else", () => {
  const { change, lookAt } = openedSheet();
  change("A1:B2", { bold: true });
  change("B2:C3", { italic: true });
  expect(["A1", "B2", "C3", "D4"].map((each) => [lookAt(each).bold, lookAt(each).italic])).toEqual([
    [true, false],
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test("whole columns and rows keep a style for cells to come, no cell is made for it", () => {
  const { sheet, change, lookAt } = openedSheet();
  change("B:C", { bold: true });
  change("7:8", { italic: true });
  expect([lookAt("C100").bold, lookAt("Z8").italic, lookAt("Z9").italic]).toEqual([true, true, false]);
  expect(sheet.cells.bounds(false)).toEqual(area("B7:C8"));
});

test("where rows and columns cross, cells look like both, whichever came first", () => {
  const { change, lookAt } = openedSheet();
  change("2:2", { italic: true });
  change("B:B", { bold: true });
  change("3:3", { italic: true });
  expect(["B2", "B3"].map((each) => [lookAt(each).bold, lookAt(each).italic])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("a cell that holds something changes with its column", () => {
  const { sheet, change, lookAt } = openedSheet();
  sheet.cells.setValue(4, 1, "x");
  change("B:B", { bold: true });
  expect(lookAt("B5").bold).toBe(true);
});

test("the styles of an area count what blank cells inherit", () => {
  const { sheet, change } = openedSheet();
  change("B:B", { bold: true });
  change("A1", { italic: true });
  expect([stylesIn(sheet, area("B1:B9")).size, stylesIn(sheet, area("A1:B9")).size]).toEqual([1, 3]);
  expect(stylesIn(sheet, area("B:B")).size).toBe(1);
});
