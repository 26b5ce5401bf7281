import { defaultRules } from "../../src/disclosure/rules/rules";
import { apply } from "../../src/anonymise/apply";
import { plan } from "../../src/anonymise/plan";
import { codeOf } from "../../src/codebook/lookup";
import { emptyCodebook } from "../../src/codebook/enrol";
import { leaks } from "../../src/anonymise/leaks";
import { looksLikeCode } from "../../src/codebook/codes";
import { codebookFrom } from "../support/codebookText";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { labels, makeCopy, now, valuesUnder } from "./make";
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

  test("coded by existing practice keep their codes, known or not; a clear name among them gets one in the pattern", () => {
    const imported = codebookFrom("a | Sun Aid | ocha:TR-180");
    const codebook = { ...imported, patterns: { ocha: { prefix: "TR-", digits: 3 } } };
    const cells = ["TR-180", "TR-999; TR-180", "Moon Aid"];
    const text = `organisation | activity\nPartner | Activity\n${cells.map((cell) => `${cell} | Kits`).join("\n")}`;
    const copied = makeCopy(tableFromText(text), { codebook });
    const values = valuesUnder(copied, "Partner");
    expect(values).toEqual(expect.arrayContaining(["TR-180", "TR-999; TR-180"]));
    expect(values.filter((value) => !String(value).includes("TR-180"))).toEqual([
      expect.stringMatching(/^TR-\d{3}$/),
    ]);
    expect(leaks(copied.copy, copied.codebook)).toEqual([]);
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
    const input = {
      table,
      recipe,
      codebook: emptyCodebook(now),
      madeOn: "2026-10-31",
      labels,
      rules: defaultRules,
    };
    const error = thrownBy(() => apply(input));
    expect(error.code).toBe("organisation-without-code");
    expect(error.message).not.toMatch(/sun/i);
  });
});
