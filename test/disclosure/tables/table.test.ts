import { eachCell } from "../../../src/disclosure/tables/equations";
import { tableFromText } from "../../support/disclosureTable";

const rows = `
  North | Amber | cash | org 1 | 30
  North | Amber | cash | org 2 | 12
  North | Birch | kits | org 1 | 5
  South | Cedar | cash | org 3 | 7
  South | Cedar | cash | org 3 | 1`;

describe("a table with all its totals", () => {
  const { table, cell } = tableFromText(rows, [2, 1]);

  it("counts people at each level of each dimension", () => {
    const people = (...values: readonly string[]) => table.people[cell(...values)];
    expect(people("*", "*")).toBe(55);
    expect(people("North", "*")).toBe(47);
    expect(people("North", "cash")).toBe(42);
    expect(people("Amber", "cash")).toBe(42);
    expect(people("Cedar", "*")).toBe(8);
    expect(people("*", "kits")).toBe(5);
    expect(cell("Birch", "cash")).toBe(-1);
  });

  it("knows who gave how much, the most first, and who knows all of a cell", () => {
    const { start, organisation, people, knowsAll } = table.contributions;
    const of = (at: number) =>
      [organisation, people, knowsAll].map((array) => [...array.slice(start[at], start[at + 1])]);
    expect(of(cell("Amber", "cash"))).toEqual([
      [0, 1],
      [30, 12],
      [0, 0],
    ]);
    expect(of(cell("Birch", "kits"))).toEqual([[0], [5], [1]]);
    expect(of(cell("*", "*"))).toEqual([
      [0, 1, 2],
      [35, 12, 8],
      [0, 0, 0],
    ]);
  });

  it("has an equation for each total and dimension, and all add up", () => {
    expect(table.equations.total).toHaveLength(3 + 3 + 2 + 6);
    table.equations.total.forEach((_, equation) => {
      let sum = 0;
      eachCell(table.equations, equation, (at, sign) => (sum += sign * (table.people[at] ?? 0)));
      expect(sum).toBe(0);
    });
  });
});

it("counts whole people, and nobody where nothing or less stands", () => {
  const { table, cell } = tableFromText("Amber | org 1 | 2.6\nBirch | org 1 | none\nCedar | org 1 | -4", [1]);
  expect(["Amber", "Birch", "Cedar", "*"].map((place) => table.people[cell(place)])).toEqual([3, 0, 0, 3]);
});

describe("tables that go out together", () => {
  it("share the cells that both show, and show no other", () => {
    const { table, cell } = tableFromText(
      `
      North | cash | girls | org 1 | 30
      North | kits | boys  | org 2 | 12`,
      [1, 1, 1],
      [
        [1, 1, 0],
        [1, 0, 1],
      ],
    );
    expect(cell("North", "*", "*")).toBeGreaterThanOrEqual(0);
    expect(cell("North", "cash", "girls")).toBe(-1);
    expect(table.cells).toBe(2 + 2 * 2 + 2 * 2);
  });
});
