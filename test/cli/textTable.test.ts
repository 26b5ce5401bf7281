import { textTable } from "../../src/cli/show/textTable";

describe("a table in a terminal", () => {
  test("has aligned columns under its header", () => {
    expect(
      textTable(
        ["Column", "Header"],
        [
          ["A", "No"],
          ["AB", "Comments\nملاحظات"],
        ],
      ),
    ).toBe("Column  Header\n------  ----------------\nA       No\nAB      Comments ملاحظات\n");
  });

  test("ends where the line ends", () => {
    const lines = textTable(["A", "Why"], [["1", "word ".repeat(40)]], 40).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines[2]).toMatch(/…$/);
  });
});
