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
