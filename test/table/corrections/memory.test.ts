import type { Corrections } from "../../../src/table/corrections/correction";
import { recall, remember } from "../../../src/table/corrections/memory";

const fourW = ["organisation", "partner", "month", "girls", "boys", "name"];
const contacts = ["name", "e mail", "phone"];
const said: Corrections = { name: { role: "activity", understood: "unknown" } };

describe("what was said on a sheet", () => {
  it("is known when the sheet comes again, with a column more and one less", () => {
    const memory = remember([], fourW, said);
    expect(recall(memory, [...fourW.slice(1), "women"])).toEqual(said);
  });

  it("says nothing of a sheet of another kind with the same header", () => {
    expect(recall(remember([], fourW, said), contacts)).toEqual({});
  });

  it("gives way to what is said later", () => {
    const later: Corrections = { name: { role: "person", understood: "unknown" } };
    const memory = remember(remember([], fourW, said), fourW, later);
    expect(memory).toHaveLength(1);
    expect(recall(memory, fourW)).toEqual(later);
  });

  it("stays for a column that is not on this month's sheet, and comes back with it", () => {
    const without = fourW.filter((key) => key !== "name");
    const memory = remember(remember([], fourW, said), without, {
      girls: { role: "target", understood: "population" },
    });
    expect(recall(memory, fourW)).toMatchObject(said);
  });

  it("is forgotten when it is taken back", () => {
    expect(remember(remember([], fourW, said), fourW, {})).toEqual([]);
  });

  it("is that of the sheet most like it", () => {
    const other = [...fourW.slice(0, 4), "status", "remarks"];
    const memory = remember(remember([], fourW, said), other, {
      status: { role: "status", understood: "unknown" },
    });
    expect(memory).toHaveLength(1);
    const apart = remember(remember([], fourW, said), contacts, {
      name: { role: "person", understood: "unknown" },
    });
    expect(recall(apart, contacts)).toEqual({ name: { role: "person", understood: "unknown" } });
    expect(recall(apart, fourW)).toEqual(said);
  });
});
