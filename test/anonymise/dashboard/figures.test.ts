import { ageText, figuresOf } from "../../../src/anonymise/dashboard/figures";
import { fourWFromText } from "../../support/dashboardText";

/** People by group, added up over all rows. */
const counted = (text: string): Readonly<Record<string, number>> => {
  const { groups, group, people } = figuresOf(fourWFromText(text));
  const sums: Record<string, number> = {};
  people.forEach((count, at) => {
    const { sex, age } = groups[group[at] ?? -1] ?? {};
    const name = `${sex ?? "anybody"} ${age === undefined ? "" : ageText(age)}`.trim();
    sums[name] = (sums[name] ?? 0) + count;
  });
  return sums;
};

describe("people are counted once", () => {
  it("by the finest groups, not again by those they are part of", () => {
    expect(
      counted(`population | population | population | population
        Girls | Boys | Female | Children
        3 | 4 | 3 | 7`),
    ).toEqual({ "female 0–17": 3, "male 0–17": 4 });
  });

  it("not again by disability or displacement", () => {
    expect(
      counted(`population | population | population
        Girls | Girls with disabilities | IDPs
        3 | 1 | 2`),
    ).toEqual({ "female 0–17": 3 });
  });

  it("by displacement where nothing else tells them apart", () => {
    expect(
      counted(`population | population
        IDP girls | Host girls
        3 | 2`),
    ).toEqual({ "female 0–17": 5 });
  });

  it("of a total, as nobody's sex and age, as far as no group counts them", () => {
    expect(
      counted(`population | population-total
        Women | Total
        3 | 10
        4 | 4`),
    ).toEqual({ "female 18+": 7, anybody: 7 });
  });

  it("by the group that a column names, in sheets of one row a group", () => {
    expect(
      counted(`population-group | population-total
        Group | Reached
        Girls | 5
        Men | 6`),
    ).toEqual({ "female 0–17": 5, "male 18+": 6 });
  });

  it("and never by a target", () => {
    expect(counted("target | population-total\nTarget | Reached\n100 | 5")).toEqual({ anybody: 5 });
  });
});

it("tells rows that say nothing, and rows whose groups make more than their total", () => {
  const { rowsWithoutPeople, rowsAboveTotal } = figuresOf(
    fourWFromText(`population | population-total
      Girls | Total
       | 
      9 | 5`),
  );
  expect({ rowsWithoutPeople, rowsAboveTotal }).toEqual({ rowsWithoutPeople: 1, rowsAboveTotal: 1 });
});
