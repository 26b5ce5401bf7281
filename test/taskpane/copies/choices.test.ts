import { plan } from "../../../src/anonymise/plan";
import { seriesFor } from "../../../src/codebook/series";
import { createTranslator } from "../../../src/i18n/translator";
import {
  choicesFor,
  columnStanding,
  groupedColumns,
  leaveUndecidedOut,
  treatmentName,
  treatmentValue,
} from "../../../src/taskpane/copies/choices";
import { ruleLike } from "../../support/rule";
import { tableFromText } from "../../support/table";

const recipe = plan({
  table: tableFromText(`
    organisation   | activity             | email            | unknown | unknown | population
    Organisation   | Activity             | E-mail           | Zeta    | Zeta    | Girls
    Lantern Relief | Psychosocial support | a@lantern.example | kappa   | sigma   | 12
    Walnut Hill    | Case management      | b@walnut.example  | lambda  | tau     | 7
  `),
  rule: ruleLike(),
  series: seriesFor("ocha"),
  decisions: {},
  confirmed: { noOrganisation: false, conditionsMet: [] },
});
const column = (header: string) => {
  const found = recipe.columns.find((each) => each.header === header);
  if (found === undefined) throw new Error(`no column ${header}`);
  return found;
};

describe("the columns of a plan", () => {
  it("are grouped by what happens to them, the undecided first", () => {
    expect(groupedColumns(recipe).map(([standing, columns]) => [standing, columns.length])).toEqual([
      ["undecided", 2],
      ["coded", 1],
      ["kept", 2],
      ["removed", 1],
    ]);
  });

  it("that nobody decided are undecided, though they stay out of the copy", () => {
    expect(column("Zeta").treatment.kind).toBe("remove");
    expect(columnStanding(column("Zeta"))).toBe("undecided");
  });

  it("with the same header are told apart by their keys", () => {
    const [undecided] = groupedColumns(recipe);
    const keys = undecided?.[1].map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(2);
  });
});

describe("the choices for a column", () => {
  it("never go further than the rule: names of organisations are not kept", () => {
    const choices = choicesFor(column("Organisation"), recipe).map(treatmentValue);
    expect(choices).toContain("code");
    expect(choices).not.toContain("keep");
  });

  it("always let it be left out", () => {
    for (const each of recipe.columns)
      expect(choicesFor(each, recipe).map(treatmentValue)).toContain("remove");
  });

  it("have a value of their own for each place level", () => {
    expect(treatmentValue({ kind: "coarsen", to: "district" })).toBe("coarsen:district");
  });

  it("say to which level places are taken up", () => {
    const { translate } = createTranslator("en");
    expect(treatmentName("coarsen:district", translate)).toBe("Coarsen to: District");
    expect(treatmentName("remove", translate)).toBe("Leave out");
  });
});

it("leaves out what nobody decided, and nothing else", () => {
  const decisions = leaveUndecidedOut(recipe);
  expect(Object.values(decisions)).toEqual([{ kind: "remove" }, { kind: "remove" }]);
  const [undecided] = groupedColumns(recipe);
  expect(Object.keys(decisions)).toEqual(undecided?.[1].map(({ key }) => key));
});
