import fc from "fast-check";
import type { Corrections } from "../../../src/table/corrections/correction";
import { isIdentifyingRole, roles, type Role } from "../../../src/table/role";
import { understand } from "../../../src/table/understand";
import { gridFromText } from "../../support/grid";

const sheet = gridFromText(`
  Organisation  | Zeta         | Modality     | Month    | Girls | Donor  | Donor
  Blue Lantern  | Blue Lantern | In kind      | January  | 12    | Fund A | Fund B
  Quiet Harbour | Olive Path   | Cash         | February | 30    | Fund B | Fund A
  Olive Path    | Olive Path   | Cash         | March    | 7     | Fund A | Fund B
`);

const columnsWith = (corrections: Corrections, grid = sheet) => understand(grid, { corrections }).columns;
const columnOf = (header: string, corrections: Corrections, grid = sheet) =>
  columnsWith(corrections, grid).find((column) => column.header === header);

describe("a person's word on a column", () => {
  it("stands above what was understood, which is kept beside it", () => {
    const [before] = columnsWith({});
    const [after] = columnsWith({ organisation: { role: "project-code", understood: "organisation" } });
    expect(after).toMatchObject({ role: "project-code", confidence: 1, reasons: [{ key: "person" }] });
    expect(after?.understood).toMatchObject({ role: before?.role, confidence: before?.confidence });
  });

  it("falls on one of two columns with the same header", () => {
    const corrections: Corrections = { "donor#2/2": { role: "status", understood: "donor" } };
    expect(
      columnsWith(corrections)
        .map(({ role }) => role)
        .slice(-2),
    ).toEqual(["donor", "status"]);
  });

  it("counts where columns are compared: the names of an organisation are found in the others", () => {
    const unclear = gridFromText(`
      Zeta          | Kappa         | Month
      Blue Lantern  | Quiet Harbour | January
      Quiet Harbour | Olive Path    | February
      Olive Path    | Blue Lantern  | March
    `);
    expect(columnOf("Kappa", {}, unclear)?.role).toBe("unknown");
    const corrections: Corrections = { zeta: { role: "organisation", understood: "unknown" } };
    expect(columnOf("Kappa", corrections, unclear)).toMatchObject({ role: "organisation" });
  });

  it("that made an identifying column harmless is asked again when the column looks like something else", () => {
    const corrections: Corrections = { organisation: { role: "status", understood: "free-text" } };
    expect(columnOf("Organisation", corrections)).toMatchObject({
      role: "organisation",
      outdated: { role: "status", understood: "free-text" },
    });
  });

  it("that holds names back holds whatever the column looks like now", () => {
    const corrections: Corrections = { modality: { role: "organisation", understood: "status" } };
    expect(columnOf("Modality", corrections)?.role).toBe("organisation");
  });

  it("on a column that is not there changes nothing", () => {
    expect(columnsWith({ "another header": { role: "month", understood: "unknown" } })).toEqual(
      columnsWith({}),
    );
  });
});

describe("whatever a person says", () => {
  const understood = columnsWith({});
  const anyRole = fc.constantFrom<Role>(...roles);

  it("is taken, unless it would make an identifying column harmless that looked otherwise then", () => {
    fc.assert(
      fc.property(anyRole, anyRole, (role, then) => {
        const [organisation] = columnsWith({ organisation: { role, understood: then } });
        const taken = isIdentifyingRole(role) || then === "organisation";
        expect(organisation?.role).toBe(taken ? role : "organisation");
        expect(organisation?.outdated === undefined).toBe(taken);
      }),
    );
  });

  it("leaves header, values and place of every column alone", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("organisation", "zeta", "month"), anyRole), (said) => {
        const corrections: Corrections = Object.fromEntries(
          Object.entries(said).map(([key, role]) => [key, { role, understood: "unknown" }] as const),
        );
        const bare = ({ index, header, values }: (typeof understood)[number]) => ({ index, header, values });
        expect(columnsWith(corrections).map(bare)).toEqual(understood.map(bare));
      }),
    );
  });
});
