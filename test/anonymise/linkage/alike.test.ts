import { alike } from "../../../src/anonymise/linkage/alike";
import type { CellValue } from "../../../src/table/grid";
import type { Role } from "../../../src/table/role";

const same: readonly (readonly [Role, CellValue, CellValue])[] = [
  ["population", 1250, "1,250"],
  ["population", 0.1 + 0.2, 0.3],
  ["target", " ٣٤ ", 34],
  ["district", "Afrin", " AFRIN "],
  ["community", "Région Ouest", "region ouest"],
  ["community-code", "412", 412],
  ["month", "October 2026", "2026-10"],
  ["month", 46300, "Oct-26"],
  ["date", 46300, 46300.75],
  ["date", "2026-10-05", 46300],
];
test.each(same)("as %s, %j is %j", (role, one, other) => {
  expect(alike(one, role)).toBe(alike(other, role));
  expect(alike(one, role)).not.toBe("");
});

const different: readonly (readonly [Role, CellValue, CellValue])[] = [
  ["population", 12, 13],
  ["month", "2026-10", "2026-09"],
  ["month", 46300, 46340],
  ["date", 46300, 46301],
  ["district", "Afrin", "Azaz"],
];
test.each(different)("as %s, %j is not %j", (role, one, other) => {
  expect(alike(one, role)).not.toBe(alike(other, role));
});

test("a blank is blank", () => {
  expect([alike("", "month"), alike("  ", "population")]).toEqual(["", ""]);
});
