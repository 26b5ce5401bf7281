import { apply } from "../../src/anonymise/apply";
import { plan } from "../../src/anonymise/plan";
import { codeOf } from "../../src/codebook/lookup";
import { emptyCodebook } from "../../src/codebook/enrol";
import { looksLikeCode } from "../../src/codebook/codes";
import { ruleLike } from "../support/rule";
import { column, tableFromText, tableOf } from "../support/table";
import { headersOf, labels, makeCopy, now, valuesUnder } from "./make";
import { thrownBy } from "../support/thrown";

describe("organisations", () => {
  const table = tableFromText(`
    organisation    | organisation-acronym | donor           | implementing-partner    | community
    Partner         | Acronym              | Donor           | Implementing partner    | Location
    Sun Relief Kin  | SRK                  | Moon Fund       | Direct implementation   | Atma
    Moon Fund       | MF                   | Sun Relief Kin  | SRK; Moon Fund          | Azaz
    Sun Relief Kin  | SRK                  | -               | N/A                     | Binnish`);
  const made = makeCopy(table);
  const [sun, moon] = ["SRK", "Moon Fund"].map((name) => codeOf(made.codebook, name, "ocha") ?? "");

  test("have one code over all columns", () => {
    expect(made.codebook.organisations).toHaveLength(2);
    expect(valuesUnder(made, "Partner")).toEqual([sun, moon, sun]);
    expect(valuesUnder(made, "Acronym")).toEqual([sun, moon, sun]);
    expect(valuesUnder(made, "Donor")).toEqual([moon, sun, "-"]);
  });

  test("several in a cell are coded each, placeholders stay", () => {
    expect(valuesUnder(made, "Implementing partner")).toEqual([
      "Direct implementation",
      `${sun}; ${moon}`,
      "N/A",
    ]);
  });

  test("coded already keep their code; codes of another series are exchanged", () => {
    const codes = tableFromText(`organisation | activity\nPartner | Activity\n${sun} | Kits`);
    expect(valuesUnder(makeCopy(codes, { codebook: made.codebook }), "Partner")).toEqual([sun]);
    const renamed = {
      ...made.codebook,
      organisations: made.codebook.organisations.map((one) => ({
        ...one,
        codes: { members: one.codes["ocha"] ?? "" },
      })),
      usedCodes: { members: made.codebook.usedCodes["ocha"] ?? [] },
    };
    const [exchanged = ""] = valuesUnder(makeCopy(codes, { codebook: renamed }), "Partner");
    expect(exchanged).not.toBe(sun);
    expect(looksLikeCode(String(exchanged))).toBe(true);
  });

  test("are counted in the report", () => {
    expect(made.report).toMatchObject({
      rowsIn: 3,
      rowsOut: 3,
      columnsCoded: 4,
      columnsKept: 1,
      organisationsCoded: 2,
    });
  });

  test("that nobody enrolled stop the copy with an error that names none", () => {
    const recipe = plan({ table, rule: ruleLike(), decisions: {}, series: "ocha" });
    const input = { table, recipe, codebook: emptyCodebook(now), madeOn: "2026-10-31", labels };
    const error = thrownBy(() => apply(input));
    expect(error.code).toBe("organisation-without-code");
    expect(error.message).not.toMatch(/sun/i);
  });
});

describe("nothing rides along in what is kept", () => {
  const table = tableFromText(`
    organisation | activity                     | community          | person       | status
    Sun Aid      | Partner (Sun Aid)            | Location           | Focal point  | Status by a@sun.example
    Sun Aid      | Kits by SUN-AID              | Sun Aid            | Rima Example | done, ask Rima Example
    Moon Aid     | Training                     | Azaz near MoonAid  | Omar Example | call 0555 000 00 00
    Moon Aid     | See www.moon.example         | Azaz               | Omar Example | #N/A`);
  const made = makeCopy({ ...table, columns: table.columns });
  const code = (name: string): string => codeOf(made.codebook, name, "ocha") ?? "";

  test("names in kept texts give way to the code", () => {
    expect(valuesUnder(made, `Location`)).toContain(`Azaz near ${code("Moon Aid")}`);
    expect(valuesUnder(made, `Location`)).toContain(code("Sun Aid"));
  });

  test("in headers too, and contacts are taken out of them", () => {
    expect(headersOf(made)).toContain("Status by [removed]");
    expect(headersOf(made).join()).not.toContain("Sun Aid");
  });

  test("people of the person column are taken out of other texts", () => {
    expect(valuesUnder(made, "Status by [removed]")).toEqual(
      expect.arrayContaining(["done, ask [removed]", "call [removed]", ""]),
    );
  });

  test("each is a finding with its rows, and a whole cell that is a name asks for a person's eye", () => {
    expect(made.report.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: "replaced-organisation-cell",
          severity: "warn",
          column: 2,
          rows: [1],
        }),
        expect.objectContaining({
          key: "replaced-organisation",
          column: 1,
          rows: [1],
          data: { header: "Partner (Sun Aid)", names: "Sun Aid", count: 1 },
        }),
        expect.objectContaining({ key: "replaced-phone", column: 4, rows: [2] }),
        expect.objectContaining({ key: "replaced-link", column: 1, rows: [3] }),
      ]),
    );
  });
});

describe("free text", () => {
  const table = tableFromText(`
    organisation | site            | free-text                                                          | community
    Partner      | Camp            | Remarks                                                            | Location
    Sun Aid      | Green Hill Tent | with sun aid in Green Hill Tent, name [at] sun.example, 36.2, 37.1 | Atma`);

  test("stays out unless a person says otherwise", () => {
    expect(headersOf(makeCopy(table))).toEqual(["Partner", "Location"]);
  });

  test("redacted, it names neither organisations, sites nor contacts", () => {
    const made = makeCopy(table, { decisions: { remarks: { kind: "redact" } } });
    const code = codeOf(made.codebook, "Sun Aid", "ocha") ?? "";
    expect(valuesUnder(made, "Remarks")).toEqual([`with ${code} in [removed], [removed], 36.2, 37.1`]);
  });

  test("where organisations may not appear at all, their names give way to the mark", () => {
    const made = makeCopy(table, {
      rule: ruleLike({ organisations: "removed" }),
      decisions: { remarks: { kind: "redact" } },
    });
    expect(headersOf(made)).toEqual(["Remarks", "Location"]);
    expect(valuesUnder(made, "Remarks")[0]).toMatch(/^with \[removed\] in/);
  });
});

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
    const input = { table, recipe: made.recipe, codebook: made.codebook, madeOn: "2026-10-31", labels };
    apply({ ...input, onProgress: (done, total) => steps.push(done / total) });
    expect(steps).toEqual([0, 0.5, 1]);
    expect(thrownBy(() => apply({ ...input, isCancelled: () => true })).code).toBe("cancelled");
  });
});

describe("a community column", () => {
  const sheet = `
    organisation | community
    Organisation | Community
    Sun Aid      | Azaz
    Sun Aid      | Cedar Camp
    Sun Aid      | مخيم الأرز`;

  test("loses the camps and schools among its values when the rule goes no finer", () => {
    const made = makeCopy(tableFromText(sheet));
    expect([...valuesUnder(made, "Community")].sort()).toEqual(["Azaz", "[removed]", "[removed]"]);
    expect(made.report.findings).toEqual([
      expect.objectContaining({ key: "replaced-place", column: 1, rows: [2, 3] }),
    ]);
  });
});

describe("the findings of a column", () => {
  test("are one for each kind of thing, however many organisations were named, with the first of them", () => {
    const letters = ["A", "B", "C", "D", "E", "F"];
    const rows = letters.map((letter) => `Sun ${letter}ctor | done by Sun ${letter}ctor`).join("\n");
    const { findings } = makeCopy(
      tableFromText(`
        organisation | status
        Organisation | Status
        ${rows}`),
    ).report;
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: "replaced-organisation", rows: [1, 2, 3, 4, 5, 6] });
    expect(finding?.data.count).toBe(6);
    expect(finding?.data.names).toMatch(/^(Sun .ctor, ){5}…$/);
  });
});
