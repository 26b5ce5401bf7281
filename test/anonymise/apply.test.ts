import { apply } from "../../src/anonymise/apply";
import { defaultRules } from "../../src/disclosure/rules/rules";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";
import { headersOf, labels, makeCopy, valuesUnder } from "./make";
import { thrownBy } from "../support/thrown";

describe("the copy itself", () => {
  test("its rows are in an order of their own: place, activity, period, code", () => {
    const table = tableFromText(`
      activity | governorate | month      | population
      Activity | Governorate | Month      | Girls
      Kits     | Idleb       | 2026-09    | 3
      Training | Aleppo      | 2026-09    | 2
      Kits     | Aleppo      | 2026-10    | 1
      Kits     | Aleppo      | 2026-09    | 9`);
    expect(valuesUnder(makeCopy(table), "Girls")).toEqual([9, 1, 2, 3]);
  });

  test("is named after its audience and period", () => {
    const table = tableFromText("activity | month\nActivity | Month\nKits | 2026-10");
    const { sheetName, statement } = makeCopy(table).copy;
    expect(sheetName).toBe("4W for OCHA 2026-10");
    expect(statement).toMatchObject({
      ruleId: "4w/ocha",
      period: "2026-10",
      madeOn: "2026-10-31",
      rowCount: 1,
      cellsRedacted: 0,
    });
  });

  test("headers are on one line, never empty, never twice", () => {
    const table = tableOf([
      column(0, "activity", "Activity", ["Kits"]),
      column(1, "indicator", "ACTIVITY", ["x"]),
      column(2, "unit", "", ["y"]),
    ]);
    expect(headersOf(makeCopy(table))).toEqual(["Activity", "ACTIVITY (2)", "Column 3"]);
  });

  test("number formats are our own, and texts are marked as text", () => {
    const formats = [
      ['#,##0 "Sun Aid"', 5, "#,##0"],
      ['[Red]"secret" 0.0%', 0.5, "0%"],
      ["dd/mm/yyyy", 46000, "yyyy-mm-dd"],
      ["mmm-yy", 46000, "mmm yyyy"],
      ['"Sun Aid";;;', 5, "General"],
      ["General", "=1+1", "@"],
    ] as const;
    const columns = formats.map(([numberFormat, value], at) => ({
      ...column(at, "population" as const, `F${at}`, [value]),
      numberFormat,
    }));
    const made = makeCopy(tableOf(columns));
    expect(made.copy.columns.map(({ numberFormat }) => numberFormat)).toEqual(
      formats.map(([, , ours]) => ours),
    );
  });

  test("dates counted from 1904 are counted from 1900 afterwards", () => {
    const date = { ...column(0, "date", "Date", [44538]), numberFormat: "yyyy-mm-dd" };
    const made = makeCopy({ ...tableOf([date]), dateSystem: 1904 });
    expect(valuesUnder(made, "Date")).toEqual([46000]);
    expect(made.copy.statement.period).toBe("2025-12");
  });

  test("errors become empty cells, booleans and numbers stay", () => {
    const made = makeCopy(tableOf([column(0, "status", "Status", ["#REF!", true, 7, "done"])]));
    expect(valuesUnder(made, "Status")).toEqual([7, "", "done", true]);
  });

  test("a coarsened column says so in its header and its role", () => {
    const table = tableFromText(
      "subdistrict-code | cluster\nP-code | Cluster\nSY020000 | GBV\nTEMP123 | GBV",
    );
    const made = makeCopy(table, { rule: ruleLike({ finestPlace: "district" }) });
    expect(valuesUnder(made, "P-code (district)")).toEqual(["", "SY0200"]);
    expect(made.copy.columns[0]?.role).toBe("district-code");
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({ key: "replaced-not-nested", rows: [2] }),
    );
  });

  test("hidden rows and undecided columns are said in the report", () => {
    const table = tableFromText("activity | unknown\nActivity | Extra\nKits | x");
    const { findings } = makeCopy({ ...table, hiddenRowCount: 2 }).report;
    expect(findings.map(({ key }) => key)).toEqual(["hidden-rows", "left-out"]);
  });
});

describe("a copy is whole or not at all", () => {
  const table = tableFromText("organisation | activity\nPartner | Activity\nSun Aid | Kits");

  test("a recipe with an obstacle makes none", () => {
    const rule = ruleLike({ conditions: ["not-shared"] });
    expect(thrownBy(() => makeCopy(table, { rule })).code).toBe("copy-stopped");
  });

  test("cancelling ends it, progress is told to the end", () => {
    const made = makeCopy(table);
    const steps: number[] = [];
    const input = {
      ...{ table, recipe: made.recipe, codebook: made.codebook },
      ...{ madeOn: "2026-10-31", labels, rules: defaultRules },
    };
    apply({ ...input, onProgress: (done, total) => steps.push(done / total) });
    expect(steps).toEqual([0, 0.5, 1]);
    expect(thrownBy(() => apply({ ...input, isCancelled: () => true })).code).toBe("cancelled");
  });
});
