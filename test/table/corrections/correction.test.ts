import { correctionsOf, isLoosened, withRoles } from "../../../src/table/corrections/correction";
import { columnsFromText } from "../../support/columns";

const columns = columnsFromText(`
  Partner  | implementing-partner
  Modality | organisation, person said modality
  Zeta     | unknown
`);

describe("the corrections of a table", () => {
  it("are the words its columns carry", () => {
    expect(correctionsOf(columns)).toEqual({ modality: { role: "modality", understood: "organisation" } });
  });

  it("keep a word that no longer holds until the person says something else", () => {
    const outdated = { role: "status", understood: "free-text" } as const;
    const [partner, ...others] = columns.map((column) => ({ ...column }));
    expect(
      correctionsOf([{ ...partner, headerKey: "partner", role: "person", outdated }, ...others]),
    ).toEqual({
      partner: outdated,
      modality: { role: "modality", understood: "organisation" },
    });
  });

  it("grow by one role for several columns, with what each was taken for", () => {
    const said = withRoles(
      columns,
      new Map([
        ["partner", "status"],
        ["zeta", "status"],
      ]),
    );
    expect(said).toEqual({
      modality: { role: "modality", understood: "organisation" },
      partner: { role: "status", understood: "implementing-partner" },
      zeta: { role: "status", understood: "unknown" },
    });
  });

  it("shrink when a word is taken back", () => {
    expect(withRoles(columns, new Map([["modality", undefined]]))).toEqual({});
  });

  it("tell which identifying columns were made harmless", () => {
    expect(columns.map(isLoosened)).toEqual([false, true, false]);
  });
});
