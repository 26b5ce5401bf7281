import { gridFromText } from "../support/grid";
import { rolesOf } from "../support/roles";

const lines = (columns: readonly (readonly string[])[]) =>
  gridFromText(
    (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]).join(" | ")).join("\n"),
  );

const organisation = ["Organisation", "Blue Lantern", "Olive Path", "Blue Lantern", "Quiet Harbour"];
const governorate = ["Adm1 Pcode", "SY02", "SY07", "SY05", "SY02"];
const subdistrict = ["Adm3 Pcode", "SY020302", "SY070301", "SY050203", "SY020302"];
const hill = ["Hill", "Kabonga", "Magara", "Gatare", "Kabonga"];

describe("a name that stands one to one for codes of two levels", () => {
  it.each([
    ["the coarse code comes first", [organisation, governorate, subdistrict, hill]],
    ["the fine code comes first", [subdistrict, hill, organisation, governorate]],
  ])("is of the finer level when %s", (_, columns) => {
    expect(rolesOf(lines(columns))).toMatchObject({ Hill: "subdistrict" });
  });
});

describe("a second name beside a code", () => {
  const district = ["District", "Kayanza", "Ngozi", "Bururi", "Kayanza"];
  const code = ["District Pcode", "BI0201", "BI0301", "BI0502", "BI0201"];

  it("lies a level below, so that it leaves copies of the coarser level", () => {
    expect(rolesOf(lines([organisation, district, code, hill]))).toMatchObject({ Hill: "subdistrict" });
  });

  it("is of the same level when it is in another script", () => {
    const translated = ["Naam", "كايانزا", "نغوزي", "بوروري", "كايانزا"];
    expect(rolesOf(lines([organisation, district, code, translated]))).toMatchObject({ Naam: "district" });
  });
});

describe("a code that its header calls one of the level of a name", () => {
  it("goes with the name to the level below", () => {
    const region = ["Region", "North", "South", "North", "North"];
    const province = ["Province", "Leyte", "Bohol", "Samar", "Leyte"];
    const code = ["Province code", "083700000", "071200000", "086000000", "083700000"];
    expect(rolesOf(lines([organisation, region, province, code]))).toMatchObject({
      Province: "district",
      "Province code": "district-code",
    });
  });
});

describe("a word for a level above a numbered one", () => {
  it("is raised, and the numbered level stays", () => {
    const zone = ["Zone", "West", "East", "West", "West"];
    const mantika = ["Mantika", "Tripoli", "Derna", "Misrata", "Tripoli"];
    const code = ["adm2pcode", "LY0213", "LY0104", "LY0211", "LY0213"];
    expect(rolesOf(lines([organisation, zone, mantika, code]))).toMatchObject({
      Zone: "governorate",
      Mantika: "district",
      adm2pcode: "district-code",
    });
  });
});
