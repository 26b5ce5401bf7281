import { formulaTextAt, moveFormula, withFormulaText } from "../../../src/package/cells/formula";

describe("a formula one row down and one column right", () => {
  it.each([
    ["A1+$B$1+C$2+$D3", "B2+$B$1+D$2+$D4"],
    ["SUM(A1:B2)", "SUM(B2:C3)"],
    ['"A1"&A1', '"A1"&B2'],
    ["'Sheet A1'!A1+Lists!B2", "'Sheet A1'!B2+Lists!C3"],
    ["A:A+2:3", "B:B+3:4"],
    ["LOG10(A1)+Table1[A1]", "LOG10(B2)+Table1[A1]"],
    ["A1E5+1E5", "A1E5+1E5"],
    ["XFD1", "#REF!"],
  ])("%s becomes %s", (before, after) => {
    expect(moveFormula(before, 1, 1)).toBe(after);
  });
});

it("the inputs of a data table follow their cells", () => {
  const inputs = ' dt2D="1" dtr="1" r1="B1" r2="B2"';
  const place = { row: 0, column: 0, rows: 2, columns: 2 };
  const table = { kind: "dataTable", text: "", ...place, attributes: inputs, cellAttributes: "" } as const;
  const moved = withFormulaText(table, "TABLE(B3,B4)");
  expect(formulaTextAt(moved, 0, 0)).toBe("TABLE(B3,B4)");
});
