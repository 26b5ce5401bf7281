import { NoTableError } from "../../src/table/table";
import { understand } from "../../src/table/understand";
import { gridFromText } from "../support/grid";
import { rolesOf } from "../support/roles";

const clean = gridFromText(`
  Reporting Organisation | Implementing Partner | Donor   | Governorate | Adm3 P-Code | Community | Activity          | Month    | Girls | Boys | Remarks
  Blue Lantern           | Cedar Bridge         | Fund A  | Aleppo      | SY020000    | Kafr Naha | Psychosocial care | January  | 12    | 9    |
  Blue Lantern           | Olive Path           | Fund B  | Idleb       | SY070000    | Sarmin    | Dignity kits      | February | 30    | 4    | Roads closed
  Quiet Harbour          | Cedar Bridge         | Fund A  | Idleb       | SY070002    | Binnish   | Psychosocial care | March    | 7     | 11   |
`);

describe("understanding a sheet", () => {
  it("says what each column of a tidy 4W means", () => {
    expect(rolesOf(clean)).toEqual({
      "Reporting Organisation": "organisation",
      "Implementing Partner": "implementing-partner",
      Donor: "donor",
      Governorate: "governorate",
      "Adm3 P-Code": "subdistrict-code",
      Community: "community",
      Activity: "activity",
      Month: "month",
      Girls: "population",
      Boys: "population",
      Remarks: "free-text",
    });
  });

  it("reads two languages in one header", () => {
    const roles = rolesOf(
      gridFromText(`
        Governorate\\nالمحافظة | Sub-District\\nالناحية | Reporting_Month\\\\شهر_التقرير | اسم المنظمة المنفذة* | عدد المستفيدين
        Aleppo/حلب             | Afrin/عفرين           | 01 - January                 | الفانوس الأزرق      | 40
        Idleb/إدلب             | Salqin/سلقين          | 02 - February                | جسر الأرز           | 21
      `),
    );
    expect(Object.values(roles)).toEqual([
      "governorate",
      "subdistrict",
      "month",
      "implementing-partner",
      "population-total",
    ]);
  });

  it.each([
    ["French", "Organisation | Région | Cercle | Secteur | Activité | Mois | Femmes | Commentaires"],
    ["Turkish", "Kuruluş Adı | İl | İlçe | Sektör | Faaliyet | Ay | Kadın | Açıklamalar"],
    ["Arabic", "اسم المنظمة | المحافظة | المنطقة | القطاع | النشاط | الشهر | النساء | ملاحظات"],
    [
      "Spanish",
      "Organización | Departamento | Municipio | Sector | Actividad | Mes | Mujeres | Observaciones",
    ],
  ])("reads %s headers", (_, headers) => {
    const grid = gridFromText(`
      ${headers}
      Blue Lantern | Norda | Kelm  | Thing | Do this | Mai  | 3 | wet
      Olive Path   | Sudra | Porto | Stuff | Do that | Mars | 8 | dry
    `);
    expect(Object.values(rolesOf(grid))).toEqual([
      "organisation",
      "governorate",
      "district",
      "cluster",
      "activity",
      "month",
      "population",
      "free-text",
    ]);
  });

  it("believes a person over everything else", () => {
    const { columns } = understand(clean, {
      corrections: { donor: { role: "project-code", understood: "donor" } },
    });
    const donor = columns.find(({ header }) => header === "Donor");
    expect(donor).toMatchObject({ role: "project-code", confidence: 1, reasons: [{ key: "person" }] });
  });

  it("knows organisations by a list of the workbook when the header says nothing", () => {
    const grid = gridFromText(`
      Thing         | Governorate | Month
      Blue Lantern  | Aleppo      | January
      Quiet Harbour | Idleb       | March
    `);
    const lists = [{ name: "Organisations", values: ["Blue Lantern", "Quiet Harbour", "Olive Path"] }];
    expect(rolesOf(grid)).toMatchObject({ Thing: "unknown" });
    expect(rolesOf(grid, { lists })).toMatchObject({ Thing: "organisation" });
  });

  it("keeps hidden rows and columns, flagged and counted", () => {
    const table = understand({ ...clean, hiddenRows: new Set([2, 3]), hiddenColumns: new Set([1]) });
    expect(table.rowCount).toBe(3);
    expect(table.hiddenRowCount).toBe(2);
    expect(table.columns.filter(({ hidden }) => hidden).map(({ header }) => header)).toEqual([
      "Implementing Partner",
    ]);
  });

  it("tells sheet positions where the used range does not start at A1", () => {
    const table = understand({ ...clean, top: 4, left: 2 });
    expect(table).toMatchObject({ headerRow: 4, firstDataRow: 5, sourceRows: [5, 6, 7] });
    expect(table.columns[0]?.index).toBe(2);
  });

  it("finds no table in prose", () => {
    const prose = gridFromText(`
      METADATA
      This workbook shows who does what and where.
      Please write to the cluster with questions.
    `);
    expect(() => understand(prose)).toThrow(NoTableError);
  });
});
