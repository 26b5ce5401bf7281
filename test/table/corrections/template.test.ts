import fc from "fast-check";
import { compareTemplate } from "../../../src/table/corrections/compareTemplate";
import { correctionsFrom, templateOf } from "../../../src/table/corrections/template";
import { formatTemplate, parseTemplate } from "../../../src/table/corrections/templateFile";
import { roles } from "../../../src/table/role";
import { understand } from "../../../src/table/understand";
import { columnsFromText } from "../../support/columns";
import { gridFromText } from "../../support/grid";
import { thrownBy } from "../../support/thrown";

const savedAt = "2026-11-02T09:00:00.000Z";
const october = columnsFromText(`
  Partner  | implementing-partner
  Modality | organisation, person said modality
  Month    | month
  Girls    | population
  Status   | status
`);
const template = templateOf(october, savedAt);

const comparedWith = (text: string) => {
  const comparison = compareTemplate(template, columnsFromText(text));
  const headers = (columns: readonly { readonly header: string }[]) => columns.map(({ header }) => header);
  return {
    added: headers(comparison.added),
    gone: headers(comparison.gone),
    moved: headers(comparison.moved.map(({ now }) => now)),
    changed: headers(comparison.changed.map(({ now }) => now)),
    loosened: headers(comparison.loosened.map(({ now }) => now)),
    refused: headers(comparison.refused.map(({ now }) => now)),
  };
};
const nothing = { added: [], gone: [], moved: [], changed: [], loosened: ["Modality"], refused: [] };

describe("a template", () => {
  it("holds every column's header, place and role, and who said so", () => {
    expect(template.columns.slice(0, 2)).toEqual([
      {
        key: "partner",
        header: "Partner",
        position: 0,
        role: "implementing-partner",
        saidBy: "confide",
        understood: "implementing-partner",
      },
      {
        key: "modality",
        header: "Modality",
        position: 1,
        role: "modality",
        saidBy: "person",
        understood: "organisation",
      },
    ]);
  });

  it("never carries a value of a cell, nor the name of the sheet", () => {
    const grid = gridFromText(
      `
        Organisation | Month   | Remarks
        Blue Lantern | January | Roads closed
        Olive Path   | March   | Second round
      `,
      { sheetName: "Lantern data" },
    );
    const text = formatTemplate(templateOf(understand(grid).columns, savedAt));
    expect(text).not.toMatch(/Lantern|Olive|January|March|Roads|round/);
  });
});

describe("a template beside next month's sheet", () => {
  it("finds nothing to say of the same columns but what a person made harmless", () => {
    expect(
      comparedWith(`
        Partner  | implementing-partner
        Modality | organisation
        Month    | month
        Girls    | population
        Status   | status
      `),
    ).toEqual(nothing);
  });

  it("tells new, gone and moved columns, and those that look otherwise now", () => {
    expect(
      comparedWith(`
        Status   | free-text
        Partner  | implementing-partner
        Modality | organisation
        Donor    | donor
        Month    | month
      `),
    ).toEqual({
      ...nothing,
      added: ["Donor"],
      gone: ["Girls"],
      moved: ["Status"],
      changed: ["Status"],
      refused: ["Status"],
    });
  });

  it("calls no column moved because one came in before it", () => {
    expect(
      comparedWith(`
        Row      | row-number
        Partner  | implementing-partner
        Modality | organisation
        Month    | month
        Girls    | population
        Status   | status
      `).moved,
    ).toEqual([]);
  });

  it("does not take a word for a column that looks like something else that can give away who", () => {
    const november = columnsFromText("Modality | person\nPartner | implementing-partner");
    expect(compareTemplate(template, november)).toMatchObject({
      loosened: [],
      refused: [{ now: { header: "Modality", understood: "person" } }],
    });
  });

  it("gives back every word of a person, and what a column was taken for then", () => {
    const november = columnsFromText(`
      Partner  | implementing-partner
      Modality | organisation
      Status   | unknown
    `);
    expect(correctionsFrom(template, november)).toEqual({
      modality: { role: "modality", understood: "organisation" },
      status: { role: "status", understood: "status" },
    });
  });
});

const anyColumns = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })
  .chain((headers) =>
    fc.tuple(
      fc.constant(headers),
      fc.array(fc.constantFrom(...roles), { minLength: headers.length, maxLength: headers.length }),
    ),
  )
  .map(([headers, means]) =>
    headers.map((header, at) => ({ header, headerKey: header, role: means[at] ?? "unknown" })),
  );

describe("any columns", () => {
  it("find nothing new, gone, moved or changed in their own template", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expect(compareTemplate(templateOf(columns, savedAt), columns)).toEqual({
          added: [],
          gone: [],
          moved: [],
          changed: [],
          loosened: [],
          refused: [],
        });
      }),
    );
  });

  it("without one of them miss that one and nothing else", () => {
    fc.assert(
      fc.property(anyColumns, fc.nat(), (columns, number) => {
        const at = number % columns.length;
        const { gone, moved, added } = compareTemplate(
          templateOf(columns, savedAt),
          columns.filter((_, other) => other !== at),
        );
        expect(gone.map(({ header }) => header)).toEqual([columns[at]?.header]);
        expect([...moved, ...added]).toEqual([]);
      }),
    );
  });

  it("are read from a file as they were written", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const whole = templateOf(columns, savedAt);
        expect(parseTemplate(formatTemplate(whole))).toEqual(whole);
      }),
    );
  });
});

describe("a template file", () => {
  const text = formatTemplate(template);

  it("may begin with a byte order mark, as editors write it", () => {
    expect(parseTemplate(`\ufeff${text}`)).toEqual(template);
  });

  it("may name a role that only a newer Confide knows: it counts as not understood", () => {
    const [, modality] = parseTemplate(
      text.replace('"modality",\n      "saidBy"', '"phase-of-moon",\n      "saidBy"'),
    ).columns;
    expect(modality?.role).toBe("unknown");
  });

  it.each([
    ["a codebook", '{"format":"confide-codebook","version":1}', "not-a-template"],
    ["no JSON", "Partner;organisation", "not-a-template"],
    ["cut off", text.slice(0, 300), "damaged-template"],
    ["of a newer Confide", text.replace('"version": 1', '"version": 2'), "newer-template"],
    ["with a column twice", text.replace('"key": "month"', '"key": "girls"'), "damaged-template"],
    ["without its columns", '{"format":"confide-columns","version":1}', "damaged-template"],
  ])("that is %s is refused", (_what, content, code) => {
    expect(thrownBy(() => parseTemplate(content))).toMatchObject({ name: "TemplateFileError", code });
  });
});
