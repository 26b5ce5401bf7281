import { isHxlTag } from "../../../src/table/evidence/hxl";
import { roleOfTag } from "../../../src/table/evidence/hxlRoles";

describe("an HXL tag", () => {
  it.each([
    ["#org", "organisation"],
    ["#org +impl +name", "implementing-partner"],
    ["#org+funder", "donor"],
    ["#org+prog", "programme-partner"],
    ["#org+acronym", "organisation-acronym"],
    ["#org +impl +type +name", "organisation-type"],
    ["#presence +org +health +funder", "donor"],
    ["#presence +org +num", "helper"],
    ["#adm1+name", "governorate"],
    ["#adm3 +code +v_pcodes", "subdistrict-code"],
    ["#adm2_id", "district-code"],
    ["#adm4", "community"],
    ["#loc +name", "site"],
    ["#geo+lat", "latitude"],
    ["#contact+email", "email"],
    ["#contact+name", "person"],
    ["#subsector", "sub-cluster"],
    ["#reached+f+children", "population"],
    ["#targeted", "target"],
    ["#beneficiary +type", "population-group"],
    ["#affected", "population-total"],
    ["#date+month", "month"],
    ["#activity+url", "link"],
    ["#activity+comments", "free-text"],
    ["#activity+code", "project-code"],
    ["#activity+project+id", "project-code"],
  ] as const)("%s speaks for %s", (tag, role) => {
    expect(roleOfTag(tag)).toBe(role);
  });

  it("may be invalid, and then says nothing", () => {
    expect(isHxlTag("#x_staff")).toBe(true);
    expect(roleOfTag("#x_staff")).toBeUndefined();
  });

  it("is not any text that begins with a hash", () => {
    expect(isHxlTag("# of persons (by sex) sensitized")).toBe(false);
    expect(isHxlTag("#N/A: see remarks")).toBe(false);
  });
});
