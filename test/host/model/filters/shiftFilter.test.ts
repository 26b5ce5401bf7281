import type { FilterColumn, StoredFilter } from "../../../../src/package/filters/storedFilter";
import { shiftAutoFilter } from "../../../../src/host/model/filters/shiftFilter";
import { newStoredSheet } from "../../../../src/host/model/files";
import type { AreaMove } from "../../../../src/host/model/structure/areaMove";
import { parseAddress } from "../../../../src/host/model/address";

const areaAt = (address: string) => {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new Error(address);
  return area;
};

const filtering = (column: number): FilterColumn => ({
  column,
  hiddenButton: false,
  condition: { kind: "dynamic", type: "aboveAverage" },
});

/** A filter over B2:E9 with conditions on C and D. */
const filter = (): StoredFilter => ({
  area: areaAt("B2:E9"),
  columns: [filtering(1), filtering(2)],
  sort: undefined,
});

function moved(move: AreaMove): StoredFilter | undefined {
  const stored = { ...newStoredSheet("Data"), autoFilter: filter() };
  shiftAutoFilter(stored, move);
  return stored.autoFilter;
}

test.each<[string, AreaMove, string, number[]]>([
  ["columns inserted before it", { kind: "insert", along: "columns", area: areaAt("A:A") }, "C2:F9", [1, 2]],
  ["a column inserted inside", { kind: "insert", along: "columns", area: areaAt("D:D") }, "B2:F9", [1, 3]],
  ["a filtering column deleted", { kind: "delete", along: "columns", area: areaAt("C:C") }, "B2:D9", [1]],
  ["its first column deleted", { kind: "delete", along: "columns", area: areaAt("B:B") }, "B2:D9", [0, 1]],
  ["rows inserted above", { kind: "insert", along: "rows", area: areaAt("1:2") }, "B4:E11", [1, 2]],
])("conditions stay with their columns: %s", (_, move, address, columns) => {
  expect(moved(move)).toEqual({ area: areaAt(address), columns: columns.map(filtering), sort: undefined });
});

test("a filter whose cells are deleted is gone", () => {
  expect(moved({ kind: "delete", along: "rows", area: areaAt("1:12") })).toBeUndefined();
});
