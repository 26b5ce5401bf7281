import { checkCodes } from "../../../src/codebook/importing/checkCodes";
import { readCodeList } from "../../../src/codebook/importing/codeList";
import { codebookFrom } from "../../support/codebookText";
import { listFrom } from "../../support/codeLists";

const kept = {
  ...codebookFrom(`
    a | Hope Foundation = HF | ocha:TR-180 | ocha:TR-001
    b | Sun Aid              | wos:TR-500
    c | TR-700               | ocha:TR-700
    d | TR-800               | wos:W9
    e | Seven Arches = SA
  `),
};
const codebook = {
  ...kept,
  usedCodes: { ...kept.usedCodes, ocha: ["TR-001", "TR-180", "TR-666", "TR-700"] },
};
const check = (list: string) =>
  checkCodes(codebook, "ocha", readCodeList(listFrom(list), { header: undefined, name: 0, code: 1 }));
const refused = (list: string) => check(list).refusals.map(({ row, reason, other }) => [row, reason, other]);

describe("a row is refused", () => {
  test.each([
    ["the same code twice", "Rain | TR-1\n Wind | tr-1", [[2, "same-code", "Rain (1)"]]],
    ["one organisation with two codes", "Rain Aid | TR-1\n RAIN AID | TR-2", [[2, "two-codes", "TR-1 (1)"]]],
    [
      "an organisation with an acronym and two codes",
      "Rain Aid (RA) | TR-1\n RA | TR-2",
      [[2, "two-codes", "TR-1 (1)"]],
    ],
    ["a code of another organisation", "Rain | TR-180", [[1, "code-taken", "Hope Foundation"]]],
    ["a code that another had before", "Rain | TR-001", [[1, "code-taken", "Hope Foundation"]]],
    ["a code of an organisation that is gone", "Rain | TR-666", [[1, "code-retired", ""]]],
    ["a code that another series has", "Sun Aid | TR-500", [[1, "code-in-series", "wos"]]],
    ["another code than it has", "HF | TR-2", [[1, "has-code", "TR-180"]]],
    ["a name of two entries", "Sun Aid (SA) | TR-2", [[1, "two-entries", "Sun Aid, Seven Arches"]]],
    ["a code that is a name", "Rain | TR-800", [[1, "code-is-name", "TR-800"]]],
    ["no code", "Rain | TR-1\n Wind |", [[2, "no-code", ""]]],
    ["a placeholder for a code", "Rain | N/A", [[1, "no-code", ""]]],
    ["no name", "Rain | TR-1\n | TR-2", [[2, "no-name", ""]]],
    ["a placeholder for a name", "Direct implementation | TR-1", [[1, "placeholder", ""]]],
    ["two codes in one cell", "Rain | TR-1; TR-2", [[1, "unusable-code", ""]]],
  ])("with %s", (_what, list, refusals) => {
    expect(refused(list)).toEqual(refusals);
  });

  test("not because it says again what stands in the codebook or above", () => {
    const { refusals, accepted } = check("Hope Foundation | TR-180\n Rain | TR-1\n rain | TR-1");
    expect(refusals).toEqual([]);
    expect(accepted.map(({ name, entry }) => [name, entry?.id])).toEqual([
      ["Hope Foundation", "a"],
      ["Rain", undefined],
    ]);
  });
});

describe("a person is warned", () => {
  test.each([
    ["HF-01", "Hope Friends", "tells-name"],
    ["TR-RA-1", "Rain Aid (RA)", "tells-name"],
    ["Raindrop-7", "Raindrop", "tells-name"],
    ["GZT_NNGO9", "Rain Aid", "tells-type"],
    ["Cluster-ST Hub-0198 UN Agency", "Rain Aid", "tells-type"],
  ])("that %s of %s says too much", (code, name, reason) => {
    expect(check(`${name} | ${code}`).warnings.map((warning) => warning.reason)).toEqual([reason]);
  });

  test.each([
    ["TR-180", "Hope Foundation"],
    ["Ent_0185", "Rain Aid"],
    ["W12-3", "Wells Trust"],
    ["AQXK", "Quiet Harbour"],
  ])("but not of %s for %s", (code, name) => {
    expect(check(`${name} | ${code}`).warnings).toEqual([]);
  });
});

test("a pattern that tells the type is not carried on", () => {
  expect(check("Rain | GZT_NNGO1\n Wind | GZT_NNGO2\n Snow | GZT_NNGO3").pattern).toBeUndefined();
  expect(check("Rain | LB-1\n Wind | LB-2\n Snow | LB-3").pattern).toEqual({ prefix: "LB-", digits: 1 });
});
