import type { Grid } from "../../src/table/grid";
import { createLocalCore } from "../../src/worker/localCore";
import { nodeSolver } from "../../src/worker/nodeSolver";
import { namedLists } from "../../src/worker/namedLists";
import { firstRows } from "../../src/worker/outline";
import { webDigest } from "../../src/worker/webCrypto";
import { nothingBeside } from "../support/nothingBeside";
import { seededRandom } from "../support/random";

const core = createLocalCore({ random: seededRandom(1), digest: webDigest, solver: nodeSolver });
const grid = (...cells: string[][]): Grid => ({
  sheetName: "Data",
  top: 0,
  left: 0,
  cells,
  numberFormats: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  dateSystem: 1900,
  rightToLeft: false,
});

it("holds the last few sheets and says which it no longer has", async () => {
  const handles = [];
  for (const name of ["a", "b", "c", "d"]) handles.push(await core.hold(grid([name]), nothingBeside));
  const [first = 0, second = 0] = handles;
  await expect(core.fingerprint(first)).rejects.toMatchObject({ code: "not-held" });
  expect(await core.fingerprint(second)).toContain(":");
});

it("forgets a sheet when told to", async () => {
  const handle = await core.hold(grid(["a"]), nothingBeside);
  await core.release(handle);
  await expect(core.fingerprint(handle)).rejects.toMatchObject({ code: "not-held" });
});

it("gives equal sheets different fingerprints, so that they can't be told equal", async () => {
  const handle = await core.hold(grid(["a"]), nothingBeside);
  expect(await core.fingerprint(handle)).not.toBe(await core.fingerprint(handle));
});

it("takes each column of a lookup sheet as a list under its header", () => {
  const cells = [
    ["Districts", "", "Activities"],
    ["Afrin", "", "Case management"],
    ["Azaz", "", ""],
  ];
  expect(namedLists([{ sheetName: "Lists", cells }])).toEqual([
    { name: "Districts", values: ["Afrin", "Azaz"] },
    { name: "Activities", values: ["Case management"] },
  ]);
});

it("takes a lookup sheet of one column also as a list under its own name", () => {
  const lists = namedLists([{ sheetName: "Organisations", cells: [["Hope Line"], ["Cedar Aid"]] }]);
  expect(lists).toContainEqual({ name: "Organisations", values: ["Hope Line", "Cedar Aid"] });
});

it("shows values that differ and leaves blanks out", () => {
  expect(firstRows(["", "a", "a", 1, "1", true, "b", "c"])).toEqual([1, 3, 4, 5, 6]);
});
