import { holds } from "../../src/anonymise/holds";
import { strayNames } from "../../src/anonymise/strayNames";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { makeCopy } from "./make";

const table = (cells: readonly string[], role = "organisation") =>
  tableFromText(
    [`${role} | activity`, "Partner | Activity", ...cells.map((text) => `${text} | Kits`)].join("\n"),
  );
const strays = (cells: readonly string[]) => strayNames(table(cells), ruleLike(), "warn");

test.each([
  ["Confide's", ["KR7TM", "D4QWX", "H2GBN", "T9VKC"]],
  ["a hub's", ["TR-180", "TR-181", "TR-007", "TR-9"]],
  ["a cluster's", ["Ent_0185", "W12-3", "GZT_NNGO9", "185"]],
])("a name in clear among %s codes is found, with its rows", (_whose, codes) => {
  expect(strays([...codes, "Sun Aid", ...codes, "Sun Aid", "N/A"])).toEqual([
    {
      key: "stray-name",
      severity: "warn",
      data: { header: "Partner", names: "Sun Aid", count: 2 },
      column: 0,
      rows: [5, 10],
    },
  ]);
});

test("a name beside codes in one cell is found", () => {
  expect(strays(["TR-180; TR-181", "TR-182", "TR-183", "TR-184", "TR-185; Sun Aid"])).toMatchObject([
    { data: { names: "TR-185; Sun Aid" }, rows: [5] },
  ]);
});

test.each([
  ["names", ["Sun Aid", "Moon Aid", "Green Hands", "Youth Team 1"]],
  ["codes alone", ["TR-180", "TR-181", "TR-182", "N/A", "", "#N/A"]],
  ["names and codes in equal parts", ["TR-180", "Sun Aid", "TR-181", "Moon Aid", "TR-182", "Green Hands"]],
])("no name is a stray in a column of %s", (_what, cells) => {
  expect(strays(cells)).toEqual([]);
});

test("nor in a column of something else, nor where the rule lets organisations be named", () => {
  const cells = ["TR-180", "TR-181", "TR-182", "TR-183", "Sun Aid"];
  expect(strayNames(table(cells, "activity"), ruleLike(), "warn")).toEqual([]);
  expect(strayNames(table(cells), ruleLike({ organisations: "identifiable" }), "warn")).toEqual([]);
});

test("a copy's report and the check of a sheet name them", () => {
  const coded = table(["TR-180", "TR-181", "TR-182", "TR-183", "Sun Aid"]);
  expect(makeCopy(coded).report.findings).toContainEqual(
    expect.objectContaining({ key: "stray-name", severity: "warn" }),
  );
  expect(holds(coded, ruleLike())).toContainEqual(
    expect.objectContaining({ key: "stray-name", severity: "stop" }),
  );
});
