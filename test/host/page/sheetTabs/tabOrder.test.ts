import { positionBefore, positionBeside, sheetUnder } from "../../../../src/host/page/sheetTabs/tabOrder";
import type { SheetTab } from "../../../../src/host/page/workbooks/workbookSnapshot";

/** `"a (b) c"`: b is hidden. */
const sheets = (picture: string): readonly SheetTab[] =>
  picture.split(" ").map((word) => {
    const name = word.replace(/[()]/g, "");
    return { id: name, name, color: "", visibility: word === name ? "visible" : "hidden" };
  });

test("a sheet dropped before another stands in its place", () => {
  expect(positionBefore(sheets("a b c d"), "a", "d")).toBe(2);
  expect(positionBefore(sheets("a b c d"), "d", "b")).toBe(1);
});

test("a sheet dropped behind the last is the last", () => {
  expect(positionBefore(sheets("a b c"), "a", undefined)).toBe(2);
});

test("a step goes past hidden sheets", () => {
  expect(positionBeside(sheets("a (b) c"), "a", 1)).toBe(2);
  expect(positionBeside(sheets("a (b) c"), "c", -1)).toBe(0);
});

test("there is no step beyond the ends", () => {
  expect(positionBeside(sheets("a b (c)"), "b", 1)).toBeUndefined();
  expect(positionBeside(sheets("a b"), "a", -1)).toBeUndefined();
});

test("one lets go before the tab whose middle lies behind the pointer, in both directions of writing", () => {
  const tabs = [
    { id: "a", left: 0, width: 100 },
    { id: "b", left: 100, width: 100 },
  ];
  expect(sheetUnder(tabs, 40, false)).toBe("a");
  expect(sheetUnder(tabs, 60, false)).toBe("b");
  expect(sheetUnder(tabs, 190, false)).toBeUndefined();
  const mirrored = [...tabs].reverse();
  expect(sheetUnder(mirrored, 160, true)).toBe("b");
  expect(sheetUnder(mirrored, 140, true)).toBe("a");
  expect(sheetUnder(mirrored, 10, true)).toBeUndefined();
});
