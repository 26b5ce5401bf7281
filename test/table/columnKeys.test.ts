import { columnKeys } from "../../src/table/columnKeys";

const keys = (...headerKeys: readonly string[]) => columnKeys(headerKeys.map((headerKey) => ({ headerKey })));

describe("the keys of a table's columns", () => {
  it("are the header keys where these tell the columns apart", () => {
    expect(keys("donor", "month")).toEqual(["donor", "month"]);
  });

  it("tell blank and repeated headers apart by their turn", () => {
    expect(keys("donor", "", "donor", "")).toEqual(["donor#1/2", "#1/2", "donor#2/2", "#2/2"]);
  });

  it("change when a namesake comes in, so that no earlier word falls on it", () => {
    expect(keys("name")).not.toContain(keys("name", "name")[0]);
  });
});
