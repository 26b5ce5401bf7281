import { parseAddress } from "../../../../src/host/model/address";
import { judge, judgeTyped } from "../../../../src/host/model/rules/judge";
import { listItems } from "../../../../src/host/model/rules/listItems";
import { setValidation, validationAt, validationOn } from "../../../../src/host/model/rules/validations";
import { areaMove, moveCells } from "../../../../src/host/model/structure/moveCells";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { anyValue, type StoredValidation } from "../../../../src/package/validations/storedValidation";
import type { StoredValue } from "../../../../src/package/cells/cellStore";
import type { Area } from "../../../../src/package/workbook";

const area = (address: string): Area =>
  parseAddress(address)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
const rule = (said: Partial<StoredValidation>): StoredValidation => ({ ...anyValue, ...said });

function sheetWith(rules: Readonly<Record<string, Partial<StoredValidation>>> = {}) {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  for (const [address, said] of Object.entries(rules))
    setValidation(sheet.stored, [area(address)], rule(said));
  return { model, sheet, stored: sheet.stored };
}

describe("judging a value", () => {
  const { model, sheet } = sheetWith();
  sheet.cells.setValue(0, 25, 7);
  const verdict = (said: Partial<StoredValidation>, value: StoredValue) =>
    judge(model, sheet, rule(said), { value, type: value === "" ? "empty" : (typeof value as "string") });

  test.each<[Partial<StoredValidation>, StoredValue, string]>([
    [{ kind: "whole", formula1: "1", formula2: "10" }, 10, "valid"],
    [{ kind: "whole", formula1: "1", formula2: "10" }, 2.5, "invalid"],
    [{ kind: "whole", formula1: "1", formula2: "10" }, "5", "invalid"],
    [{ kind: "decimal", operator: "notBetween", formula1: "1", formula2: "10" }, 10.5, "valid"],
    [{ kind: "decimal", operator: "greaterThan", formula1: "Z1" }, 7, "invalid"],
    [{ kind: "decimal", operator: "greaterThan", formula1: "MAX(Z1:Z9)" }, 7, "unknown"],
    [{ kind: "date", operator: "lessThanOrEqual", formula1: "45000" }, 45000, "valid"],
    [{ kind: "textLength", operator: "lessThan", formula1: "4" }, "حلب", "valid"],
    [{ kind: "textLength", operator: "equal", formula1: "3" }, 120, "valid"],
    [{ kind: "list", formula1: '"Yes, No"' }, "No", "valid"],
    [{ kind: "list", formula1: '"Yes,No"' }, "no", "invalid"],
    [{ kind: "list", formula1: '"1,2"' }, 2, "valid"],
    [{ kind: "list", formula1: "Z1:Z3" }, 7, "valid"],
    [{ kind: "list", formula1: 'INDIRECT("Z1")' }, 7, "unknown"],
    [{ kind: "custom", formula1: "A1>0" }, 7, "unknown"],
    [{ kind: "whole", formula1: "1", formula2: "2" }, "", "valid"],
    [{ kind: "whole", formula1: "1", formula2: "2", ignoreBlanks: false }, "", "invalid"],
    [{ kind: "none" }, "anything", "valid"],
  ])("%o takes %p: %s", (said, value, expected) => {
    expect(verdict(said, value)).toBe(expected);
  });
});

test("what a person types is read before it is judged", () => {
  const { model, sheet } = sheetWith({
    "A1:A9": { kind: "date", operator: "greaterThan", formula1: "45000" },
  });
  const typed = (text: string, row = 0) => judgeTyped(model, sheet, { row, column: 0 }, text)?.verdict;
  expect([typed("2026-01-31"), typed("soon"), typed("=TODAY()"), typed("soon", 20)]).toEqual([
    "valid",
    "invalid",
    "unknown",
    undefined,
  ]);
});

test("a list's items are what its cells show, or what it says itself", () => {
  const { model, sheet } = sheetWith();
  model.edits.enterTexts(sheet, 0, 0, [["Aleppo"], ["5%"], [""]]);
  model.stored.names.push({
    name: "Places",
    formula: "Sheet1!$A$1:$A$3",
    hidden: false,
    comment: "",
    sheet: undefined,
  });
  const texts = (formula1: string) =>
    listItems(model, sheet, rule({ kind: "list", formula1 }))?.map(({ text }) => text);
  expect(texts("Places")).toEqual(["Aleppo", "5%"]);
  expect(texts('"A, ""B"""')).toEqual(["A", '"B"']);
  expect(texts("OFFSET(A1,0,0)")).toBeUndefined();
});

describe("cells of a validation", () => {
  test("a new one takes the place of what stood there, formulas read on in the cells that are left", () => {
    const { stored } = sheetWith({
      "B1:B9": { kind: "custom", formula1: "A1>0" },
      "B1:B3": { kind: "list", formula1: '"x"' },
    });
    expect(stored.validations.map(({ formula1, areas }) => [formula1, areas])).toEqual([
      ["A4>0", [area("B4:B9")]],
      ['"x"', [area("B1:B3")]],
    ]);
    expect(validationAt(stored, 6, 1)?.formula1).toBe("A7>0");
  });

  test("some, all, different", () => {
    const { stored } = sheetWith({ "A1:A5": { kind: "whole" }, "A6:A9": { kind: "decimal" } });
    const kinds = ["A1:A3", "A1:A6", "A9:A10", "C1"].map(
      (address) => validationOn(stored, [area(address)]).kind,
    );
    expect(kinds).toEqual(["all", "different", "some", "none"]);
  });

  test.each([
    ["rows inserted above", "insert", "1:2", "B3:B11", "A3>0"],
    ["rows inserted inside", "insert", "4:4", "B1:B10", "A1>0"],
    ["its first row deleted", "delete", "1:1", "B1:B8", "A1>0"],
    ["a column inserted before", "insert", "A:A", "C1:C9", "B1>0"],
  ] as const)("%s", (_, kind, where, address, formula1) => {
    const { model, sheet, stored } = sheetWith({ "B1:B9": { kind: "custom", formula1: "A1>0" } });
    moveCells(model, sheet, areaMove(kind, area(where), "rows"), "user");
    expect(stored.validations).toMatchObject([{ areas: [area(address)], formula1 }]);
  });

  test("they go with their cells", () => {
    const { model, sheet, stored } = sheetWith({ "B2:B3": { kind: "whole" } });
    moveCells(model, sheet, areaMove("delete", area("2:3"), "rows"), "user");
    expect(stored.validations).toEqual([]);
  });
});
