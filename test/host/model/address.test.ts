import * as fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  formatAddress,
  formatArea,
  parseAddress,
  withSheetRenamed,
} from "../../../src/host/model/address";
import { columnLimit, rowLimit } from "../../../src/host/model/area";
import { quoteSheetName } from "../../../src/package/cells/sheetPrefix";

const within = (limit: number) =>
  fc
    .tuple(fc.nat(limit - 1), fc.nat(limit - 1))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);

const areas = fc
  .tuple(within(rowLimit), within(columnLimit))
  .map(([[top = 0, bottom = 0], [left = 0, right = 0]]) => ({
    top,
    left,
    bottom,
    right,
  }));

const sheetNames = fc
  .string({ unit: fc.constantFrom("A", "1", "س", " ", "'", "!", "-", ".", "é"), minLength: 1, maxLength: 31 })
  .filter((name) => name.trim() !== "" && !name.startsWith("'") && !name.endsWith("'"));

test("whatever is formatted is read back, on any sheet, with dollars or without", () => {
  fc.assert(
    fc.property(areas, sheetNames, fc.boolean(), (area, sheet, dollars) => {
      expect(parseAddress(formatAddress(sheet, area, dollars))).toEqual({ sheet, area });
      expect(parseAddress(formatArea(area, dollars))).toEqual({ sheet: undefined, area });
    }),
  );
});

test("column letters and indexes are each other's opposite", () => {
  fc.assert(
    fc.property(fc.nat(columnLimit - 1), (column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
    }),
  );
  expect(["A", "Z", "AA", "AZ", "XFD"].map(columnIndex)).toEqual([0, 25, 26, 51, 16383]);
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$C$3:a1", { top: 0, left: 0, bottom: 2, right: 2 }],
  ["A:C", { top: 0, left: 0, bottom: rowLimit - 1, right: 2 }],
  ["3:1", { top: 0, left: 0, bottom: 2, right: columnLimit - 1 }],
])("%s is understood", (text, area) => {
  expect(parseAddress(text)?.area).toEqual(area);
});

test.each(["", "A", "1", "A0", "A01", "XFE1", "A1048577", "A1:B", "A1:2", "A-1", "!A1", "Sheet 1'!A1"])(
  "%s is no address",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test("sheet names are quoted where an address would be unclear without", () => {
  const names = ["Sheet1", "الورقة", "4W", "My sheet", "It's", "AB12", "RC", "Plan.v2"];
  const quoted = ["Sheet1", "الورقة", "'4W'", "'My sheet'", "'It''s'", "'AB12'", "'RC'", "Plan.v2"];
  expect(names.map(quoteSheetName)).toEqual(quoted);
});

test("whole columns, rows and the sheet have short addresses", () => {
  const all = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };
  expect(formatArea({ ...all, right: 2 })).toBe("A:C");
  expect(formatArea({ ...all, bottom: 2 })).toBe("1:3");
  expect(formatArea(all)).toBe("1:1048576");
});

test("references follow the name of their sheet, and no other's", () => {
  const formula = "Data!$A:$B,MyData!A1,'Data'!A1,data!$1:$1,Data:Last!A1,[1]Data!A1,\"Data!A1\"";
  const renamed = `'4W $1'!$A:$B,MyData!A1,'4W $1'!A1,'4W $1'!$1:$1,'4W $1:Last'!A1,[1]Data!A1,"Data!A1"`;
  expect(withSheetRenamed(formula, "Data", "4W $1")).toBe(renamed);
});
