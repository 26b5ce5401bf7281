import { readPageOptions } from "../../../src/host/page/pageOptions";
import { excelOnTheWeb } from "../../../src/host/wire/conditions";

test("the address says under which conditions add-ins run", () => {
  expect(readPageOptions("?limits=delay:2s,inactive")).toMatchObject({
    conditions: { ...excelOnTheWeb, delay: 2000, inactive: true },
    unknownCondition: undefined,
  });
});

test("a condition that nobody knows is named, and the others are not half done", () => {
  expect(readPageOptions("?limits=inactive,rain")).toMatchObject({
    conditions: excelOnTheWeb,
    unknownCondition: "rain",
  });
});
