import type { HiddenCell } from "../../../src/anonymise/dashboard/hiddenCells";
import { hiddenTable } from "../../../src/commands/dashboard/hiddenTable";
import { nameOfHidden, readersWords } from "../../../src/commands/dashboard/hiddenWords";
import { createTranslator } from "../../../src/i18n/translator";

const { translate } = createTranslator("en");

const elm: HiddenCell = {
  ...{ nodes: [6, 1, 0], place: ["North", "Elm"], work: ["Protection"], group: [], people: 40 },
  reasons: ["few-organisations", "dominance"],
  outside: { low: 0, high: 360, exact: true },
  insider: { organisation: "Green Valley Relief", low: 25, high: 280, exact: false },
};
const everywhere: HiddenCell = {
  ...{ nodes: [0, 0, 1], place: [], work: [], group: ["Female"], people: 90, reasons: [] },
  ...{ outside: { low: 12, high: Infinity, exact: false }, insider: undefined },
};
const fern: HiddenCell = {
  ...elm,
  reasons: [],
  insider: { organisation: "Hope Line Society", low: 40, high: 40, exact: true },
};

it("lists figures that break a rule first, then the most closely known, and leaves open what nothing bounds", () => {
  const [header, ...rows] = hiddenTable([everywhere, fern, elm], translate);
  expect(header?.slice(0, 5)).toEqual(["Place", "Work", "Group", "True figure", "Why hidden"]);
  expect(rows.map((row) => row.join(" | "))).toEqual([
    "North › Elm | Protection |  | 40 | too few organisations; one or two organisations make up nearly all of it | 0 | 360 | exact | Green Valley Relief | 25 | 280 | by sums",
    "North › Elm | Protection |  | 40 | to protect others | 0 | 360 | exact | Hope Line Society | 40 | 40 | exact",
    " |  | Female | 90 | to protect others | 12 |  | by sums |  |  |  | ",
  ]);
});

it("says what anybody computes, and who comes closest", () => {
  expect(nameOfHidden(everywhere, translate)).toBe("All places; Female");
  expect(readersWords(elm, translate)).toEqual({
    outside: "Anybody computes 0 to 360",
    insider: "Green Valley Relief computes 25 to 280 (by sums)",
  });
  expect(readersWords(everywhere, translate)).toEqual({
    outside: "Anybody computes 12 or more (by sums)",
    insider: "No organisation was found to come closer",
  });
});
