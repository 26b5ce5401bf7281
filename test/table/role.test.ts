import {
  isCode,
  isIdentifyingRole,
  isOrganisationRole,
  placeLevelOf,
  roles,
  rolesByGroup,
} from "../../src/table/role";

describe("roles", () => {
  it("are in one group each", () => {
    expect(Object.values(rolesByGroup).flat().sort()).toEqual([...roles].sort());
  });

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

  it("are codes when they are P-codes, project codes or identifiers", () => {
    expect(isCode("community-code")).toBe(true);
    expect(isCode("community")).toBe(false);
  });
});
