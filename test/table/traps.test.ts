import { gridFromText } from "../support/grid";
import { firstRole, rolesOf } from "../support/roles";

const beside = (header: string, ...values: readonly (string | number)[]) => `
  ${header}  | Governorate | Month
  ${values[0] ?? ""} | Aleppo | January
  ${values[1] ?? ""} | Idleb  | March
  ${values[2] ?? ""} | Hama   | March
`;

describe("headers that mislead", () => {
  it.each([
    ["SubDistrict", "subdistrict", "Afrin", "Salqin", "Suran"],
    ["Sub=District", "subdistrict", "Afrin", "Salqin", "Suran"],
    ["الناحية", "subdistrict", "عفرين", "سلقين", "صوران"],
    ["الحي", "neighbourhood", "الصاخور", "الشعار", "القصور"],
    ["Organisation Name or Code", "organisation", "Blue Lantern", "TR-180", "Olive Path"],
    ["Implementing Partner Name or Code", "implementing-partner", "W12-3", "W12-4", "W12-9"],
    ["Child Protection", "sub-cluster", "Case care", "Family tracing", "Case care"],
    ["Activity Status", "status", "Going on", "Done", "Done"],
    ["Location (Town/Village/Neighbourhood)", "neighbourhood", "Sarmin", "Binnish", "Suran"],
    ["Response modality (through partner or NGO Forum member)", "modality", "By hand", "By phone", "By hand"],
    ["Type of organisation", "organisation-type", "Big", "Small", "Small"],
    ["Number of Organisations", "helper", 3, 2, 9],
    ["Organisation focal point", "person", "Nadim Qasr", "Rana Tell", "Omar Deir"],
    ["Name of camp", "site", "Al Noor", "Al Amal", "Al Salam"],
    ["Other place name", "site", "Near the mill", "Old bridge", "Mill road"],
    ["Govenorate", "governorate", "Norda", "Sudra", "Wesda"],
    ["Implmenting partner", "implementing-partner", "Olive", "Cedar", "Olive"],
    ["Household ID", "identifier", 50017, 50018, 50023],
    ["# of women", "population", 5, 2, 9],
    ["Beneficiary type", "population-group", "Newly arrived", "Settled", "Settled"],
    ["Children with disabilities reached", "population", 5, 2, 9],
    ["Total beneficiaries", "population-total", 5, 2, 9],
    ["Beneficiaries targeted", "target", 5, 2, 9],
    ["Organisation e-mail", "email", "ask me", "see list", "see list"],
    ["Project code", "project-code", "P-1", "P-2", "P-3"],
    ["Project title", "free-text", "Light for all", "Safe roads", "Warm homes"],
    ["County focal pt", "person", "Nadim Qasr", "Rana Tell", "Omar Deir"],
    ["Partner > Name", "implementing-partner", "Olive", "Cedar", "Olive"],
    ["S/Préf.", "subdistrict", "Norda", "Sudra", "Wesda"],
    ["Bénéf.", "population-total", 5, 2, 9],
    ["Posto administrativo", "subdistrict", "Norda", "Sudra", "Wesda"],
    ["Activity unit", "unit", "piece of kit", "hour of care", "hour of care"],
  ] as const)("%s is %s", (header, role, ...values) => {
    expect(firstRole(beside(header, ...values))).toBe(role);
  });
});

describe("values that say more than their header", () => {
  it.each([
    ["Thing", "email", "a@lantern.example", "b@olive.example", "c@cedar.example"],
    ["Thing", "phone", "+000 555 010 01", "+000 555 010 02", "+000 555 010 03"],
    ["Thing", "link", "https://drive.example/1", "https://drive.example/2", "www.drive.example"],
    ["Thing", "community-code", "C1007", "C2210", "C1008"],
    ["Thing", "neighbourhood-code", "N0017", "N0018", "N0021"],
    ["Thing", "site-code", "CP000613", "Cp000614", "CP000777"],
    ["District", "district-code", "SY0200", "SY0701", "SY0500"],
    ["Thing", "coordinates", 36.20412, 35.93125, 36.71044],
    ["Thing", "coordinates", "36.2041, 37.1343", "35.9312, 36.6333", "36.7104, 37.0121"],
    ["Thing", "organisation-type", "INGO", "NNGO", "UN Agency"],
    ["Thing", "status", "Ongoing", "Completed", "Planned"],
    ["Name", "cluster", "WASH", "Health", "Protection"],
    ["Thing", "site", "Al Noor camp", "Girls school 4", "Amal camp"],
  ] as const)("%s is %s", (header, role, ...values) => {
    expect(firstRole(beside(header, ...values))).toBe(role);
  });
});

describe("what is in doubt", () => {
  it("makes a column of organisations of one that shares their names", () => {
    const roles = rolesOf(
      gridFromText(`
        Organisation  | Cluster       | Delivered with               | Governorate
        Blue Lantern  | Quiet Harbour | Olive Path; Quiet Harbour    | Aleppo
        Olive Path    | Blue Lantern  | Blue Lantern                 | Idleb
        Quiet Harbour | Olive Path    | nobody                       | Idleb
      `),
    );
    expect(roles).toMatchObject({ Cluster: "organisation", "Delivered with": "organisation" });
  });

  it("sees keys made of organisations' acronyms, and codes that stand one to one for them", () => {
    const roles = rolesOf(
      gridFromText(`
        Organisation | Key      | Ref   | Governorate
        BLLA         | NWS_BLLA | AQXK  | Aleppo
        OLPA         | NWS_OLPA | BRTZ  | Idleb
        QUHA         | NWS_QUHA | CVVM  | Idleb
        BLLA         | NWS_BLLA | AQXK  | Hama
      `),
    );
    expect(roles).toMatchObject({ Key: "organisation-key", Ref: "organisation-key" });
  });

  it("sees the few names in a column of hardly anything but N/A", () => {
    const rows = Array.from({ length: 3000 }, (_, row) =>
      row % 1000 === 7
        ? `Blue Lantern | person${row}@lantern.example | Aleppo`
        : "Blue Lantern | N/A | Aleppo",
    );
    const roles = rolesOf(gridFromText(["Organisation | Thing | Governorate", ...rows].join("\n")));
    expect(roles).toMatchObject({ Thing: "email" });
  });

  it("leaves a column nobody understands unknown", () => {
    expect(firstRole(beside("Zq", "alpha", "beta", "gamma"))).toBe("unknown");
  });

  it("takes long and varied texts for free text, also under the header of a list", () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) =>
        `On day ${row} we went to see the families in the valley and brought ${row + 3} kits of soap | Aleppo | May`,
    );
    expect(firstRole(["Activity | Governorate | Month", ...rows].join("\n"))).toBe("free-text");
    expect(firstRole(["Zq | Governorate | Month", ...rows].join("\n"))).toBe("free-text");
  });

  it("does not take a count of children for a name, or a yes for an organisation", () => {
    const roles = rolesOf(
      gridFromText(`
        Child Protection | Partner trained? | Governorate | Month
        12               | Yes              | Aleppo      | May
        4                | No               | Idleb       | May
      `),
    );
    expect(roles).toMatchObject({ "Child Protection": "unknown", "Partner trained?": "unknown" });
  });
});
