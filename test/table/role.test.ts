import { isIdentifyingRole, isOrganisationRole, placeLevelOf, roles } from "../../src/table/role";

describe("roles", () => {
  it("of organisations hold names, not types", () => {
    expect(roles.filter(isOrganisationRole)).toEqual([
      "organisation",
      "programme-partner",
      "implementing-partner",
      "donor",
      "organisation-acronym",
    ]);
  });

  it("of places have a level, a neighbourhood that of a site", () => {
    expect(placeLevelOf("subdistrict-code")).toBe("subdistrict");
    expect(placeLevelOf("neighbourhood")).toBe("site");
    expect(placeLevelOf("cluster")).toBeUndefined();
  });

  it("identify when they tell who, or where more finely than a community", () => {
    expect(isIdentifyingRole("community")).toBe(false);
    expect(isIdentifyingRole("site-code")).toBe(true);
    expect(isIdentifyingRole("free-text")).toBe(true);
  });
});
