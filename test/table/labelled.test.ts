import { scoreOf, type Failure } from "../support/labelledScore";
import { labelledSheets } from "../support/labelledSet";

const sheets = labelledSheets();

describe("the labelled sheets", () => {
  it("are many", () => {
    expect(sheets.length).toBeGreaterThanOrEqual(36);
  });

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s is a whole sheet", (_, sheet) => {
    const { grid, headerRow, records, labels, hazard } = sheet;
    expect(hazard).toMatch(/\.$/);
    expect(records.length).toBeGreaterThanOrEqual(12);
    expect(labels.length).toBeGreaterThanOrEqual(8);
    expect(records[0]).toBeGreaterThan(headerRow);
    const headerCells = labels.map(({ index }) =>
      `${grid.cells[headerRow - 1]?.[index] ?? ""} ${grid.cells[headerRow]?.[index] ?? ""}`.trim(),
    );
    labels.forEach(({ header }, at) => {
      expect(headerCells[at]).toContain(header);
    });
  });
});

describe("read by Confide, the labelled sheets", () => {
  const { failures, ...score } = scoreOf(sheets);
  const linesOf = (...kinds: readonly Failure["kind"][]) =>
    failures.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);

  it("have every header and the bounds of every table found", () => {
    expect(linesOf("place")).toEqual([]);
  });

  it("let no identifying column pass for a harmless one", () => {
    expect(linesOf("missed")).toEqual([]);
  });

  it("have at least 95 of 100 columns understood", () => {
    expect(score.rolesRight / score.columns >= 0.95 ? [] : linesOf("missed", "role")).toEqual([]);
  });

  it("have at least 95 of 100 details right: people, kinds of sites, months", () => {
    expect(score.detailsRight / score.details >= 0.95 ? [] : linesOf("detail")).toEqual([]);
  });
});
