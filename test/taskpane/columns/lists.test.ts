import fc from "fast-check";
import { roles, type Role } from "../../../src/table/role";
import { rolesMatching } from "../../../src/taskpane/columns/roleGroups";
import { allSelected, extended, nothingSelected, toggled } from "../../../src/taskpane/columns/selection";
import { filtered, keyed, surenessOf } from "../../../src/taskpane/columns/standing";
import { understand } from "../../../src/table/understand";
import { outlineOf } from "../../../src/worker/outline";
import { gridFromText } from "../../support/grid";

const { columns } = outlineOf(
  understand(
    gridFromText(`
      Organisation  | Zeta   | Month    | Kappa
      Blue Lantern  | lambda | January  | yes
      Quiet Harbour | mu     | February | no
      Olive Path    | nu     | March    | yes
    `),
    {
      corrections: {
        organisation: { role: "status", understood: "free-text" },
        kappa: { role: "status", understood: "unknown" },
      },
    },
  ),
);

describe("the columns to look at", () => {
  it("are those whose word no longer holds, then those not understood", () => {
    expect(filtered(keyed(columns), "toLookAt").map(({ key }) => key)).toEqual(["organisation", "zeta"]);
  });

  it("are first among all", () => {
    expect(
      filtered(keyed(columns), "all")
        .map(({ key }) => key)
        .slice(0, 2),
    ).toEqual(["organisation", "zeta"]);
  });

  it("are not those that a person has spoken of", () => {
    expect(filtered(keyed(columns), "said").map(({ key }) => key)).toEqual(["organisation", "kappa"]);
    expect(columns.map(surenessOf).at(-1)).toBe("said");
  });
});

describe("the roles to choose from", () => {
  const nameOf = { role: (role: Role) => role.replace("-", " "), group: (group: string) => group };
  const found = (query: string) => rolesMatching(query, nameOf).flatMap(([, members]) => members);

  it("are all there, each once, when nothing is typed", () => {
    expect([...found("")].sort()).toEqual([...roles].sort());
  });

  it("are found by any words of their name, in any order and case", () => {
    expect(found("CODE site")).toEqual(["site-code"]);
  });

  it("are found by the name of their group", () => {
    expect(found("when")).toContain("quarter");
  });
});

describe("choosing several columns", () => {
  const listed = ["a", "b", "c", "d", "e"];

  it("takes a range from the last one chosen, in either direction", () => {
    const fromD = toggled(nothingSelected, "d");
    expect([...extended(fromD, "b", listed).keys].sort()).toEqual(["b", "c", "d"]);
  });

  it("keeps what was chosen before a range", () => {
    const chosen = toggled(toggled(nothingSelected, "a"), "d");
    expect([...extended(chosen, "e", listed).keys].sort()).toEqual(["a", "d", "e"]);
  });

  it("lets go what is chosen twice, and nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), (key) => {
        expect(toggled(allSelected(listed), key).keys).toEqual(
          new Set(listed.filter((each) => each !== key)),
        );
        expect(toggled(toggled(nothingSelected, key), key).keys).toEqual(new Set());
      }),
    );
  });
});
