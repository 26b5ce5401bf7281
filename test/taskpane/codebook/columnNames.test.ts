import { columnNames } from "../../../src/taskpane/codebook/columnNames";
import { listFrom } from "../../support/codeLists";

const list = { ...listFrom("List of 2026 |\n Partner | Code\n Sun Aid | TR-212"), left: 1 };

it("calls a list's columns by Excel's letters and their headers", () => {
  expect(columnNames(list, 1)).toEqual(["B: Partner", "C: Code"]);
});

it("or by the first thing in them", () => {
  expect(columnNames(list, undefined)).toEqual(["B: List of 2026", "C: Code"]);
});
