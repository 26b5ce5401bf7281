import { codeOf } from "../../src/codebook/lookup";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { headersOf, makeCopy, valuesUnder } from "./make";

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
