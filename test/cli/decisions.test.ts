import { decideAs, decisionsFor } from "../../src/cli/decisions";
import { thrownBy } from "../support/thrown";

const columns = [
  { header: "Camp Name* اسم المخيم", headerKey: "camp name اسم المخيم" },
  { header: "Donor", headerKey: "donor#1/2" },
  { header: "Donor*", headerKey: "donor#2/2" },
  { header: "", headerKey: "#1/1" },
  { header: "Budget (USD)", headerKey: "budget usd" },
];

const decide = (header: string) => decisionsFor([{ header, treatment: { kind: "remove" } }], columns);

describe("a decision on the command line", () => {
  test.each([
    ["Budget (USD)", "budget usd"],
    ["  budget usd ", "budget usd"],
    ["CAMP NAME\nاسم المخيم", "camp name اسم المخيم"],
    ["Donor#1", "donor#1/2"],
    ["donor#2", "donor#2/2"],
    ["#1", "#1/1"],
  ])("on “%s” falls on the column %s", (typed, key) => {
    expect(decide(typed)).toEqual({ [key]: { kind: "remove" } });
  });

  test("what is shown to be typed leads to the very column", () => {
    for (const column of columns) expect(Object.keys(decide(decideAs(column)))).toEqual([column.headerKey]);
  });

  test("on a header that several columns have must say which", () => {
    expect(thrownBy(() => decide("donor"))).toMatchObject({
      code: "many-headers",
      data: { headers: "“Donor#1”, “Donor*#2”" },
    });
  });

  test("on a header that is not there names the nearest ones", () => {
    const error = thrownBy(() => decide("Budjet"));
    expect(error).toMatchObject({ code: "no-such-header", data: { header: "Budjet" } });
    expect(error).toHaveProperty("data.headers", expect.stringMatching(/^“(Donor|Budget)/));
  });
});
