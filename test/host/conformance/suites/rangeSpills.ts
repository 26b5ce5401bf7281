import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { packageOf } from "../../../package/packages";
import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, expectedOf, type Expectation } from "../expectation";

/** `Sheet1` with a dynamic array in A1 that spills down to A2, and an array formula of the old kind in C1:C2. */
const withArrays = () =>
  WorkbookModel.open(
    packageOf({
      sheets: [
        {
          rows:
            '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(E1:E3)</f><v>1</v></c>' +
            '<c r="C1"><f t="array" ref="C1:C2">E1:E2*2</f><v>1</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>2</v></c></row>',
        },
      ],
    }),
    "Book.xlsx",
  );

const covered = (
  [
    ["hasSpill", "Returns `true` if all cells have a spill border", "A1:A2", true],
    ["hasSpill", "`false` if all cells do not have a spill border", "C1:C2", false],
    ["hasSpill", "Returns `null` if there are cells both with and without spill borders", "A1:A3", null],
    ["savedAsArray", "Returns `true` if all cells would be saved as an array formula", "C1:C2", true],
    ["savedAsArray", "`false` if all cells would not be saved as an array formula", "B1:B2", false],
    ["savedAsArray", "Returns `null` if some cells would be saved as an array formula", "B1:C2", null],
  ] as const
).map(([member, says, address, expected]) =>
  expectation(`Range.${member}`, says, async ({ sheet }) => {
    expect(await propertyOf(sheet.getRange(address), member)).toBe(expected);
  }),
);

const found: readonly Expectation[] = [
  expectation(
    "Range.getSpillParent",
    "Gets the range object containing the anchor cell for a cell getting spilled into.",
    async ({ sheet }) => {
      expect(await propertyOf(sheet.getRange("A2").getSpillParent(), "address")).toBe("Sheet1!A1");
    },
  ),
  expectation(
    "Range.getSpillingToRange",
    "Gets the range object containing the spill range when called on an anchor cell.",
    async ({ sheet }) => {
      expect(await propertyOf(sheet.getRange("A1").getSpillingToRange(), "address")).toBe("Sheet1!A1:A2");
    },
  ),
];

const several = (["getSpillParent", "getSpillingToRange"] as const).map((member) =>
  expectation(
    `Range.${member}`,
    "Fails if applied to a range with more than one cell.",
    async ({ context, sheet }) => {
      sheet.getRange("A1:A2")[member]();
      expect(await errorOf(context.sync())).toBe(`InvalidOperation at Range.${member}`);
    },
  ),
);

const nothing = (
  [
    ["getSpillParentOrNullObject", "If it's not a spilled cell, or more than one cell is given", "C2"],
    ["getSpillParentOrNullObject", "If it's not a spilled cell, or more than one cell is given", "A1:A2"],
    ["getSpillingToRangeOrNullObject", "If the range isn't an anchor cell", "A2"],
  ] as const
).map(([member, says, address]) =>
  expectation(`Range.${member}`, says, async ({ context, sheet }) => {
    const none = sheet.getRange(address)[member]();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
);

export const rangeSpills: readonly Expectation[] = [...covered, ...found, ...several, ...nothing].map(
  (expected) => expectedOf(withArrays, expected),
);
