import { plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const validation = ({ sheet }: Bench): Excel.DataValidation => sheet.getRange("B2:B5").dataValidation;

const values = keptValues(validation, [
  [
    "DataValidation.errorAlert",
    "Error alert when user enters invalid data.",
    { message: "", showAlert: true, style: "Stop", title: "" },
    { message: "Choose one of the list.", showAlert: true, style: "Warning", title: "Not listed" },
  ],
  [
    "DataValidation.prompt",
    "Prompt when users select a cell.",
    { message: "", showPrompt: true, title: "" },
    { message: "A number of people.", showPrompt: true, title: "Reached" },
  ],
  ["DataValidation.ignoreBlanks", "performed on blank cells. Default is `true`", true, false],
]);

/** Rules as they are set, and as they are told: "it will always be returned as a string formula". */
const rules = (
  [
    [
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: "=A1", operator: "Between" } },
      { wholeNumber: { formula1: "=1", formula2: "=A1", operator: "Between" } },
    ],
    [
      "Decimal",
      { decimal: { formula1: "2.5", operator: "GreaterThan" } },
      { decimal: { formula1: "=2.5", operator: "GreaterThan" } },
    ],
    [
      "List",
      { list: { inCellDropDown: true, source: "Yes,No" } },
      { list: { inCellDropDown: true, source: "Yes,No" } },
    ],
    [
      "Date",
      { date: { formula1: "2026-01-31", operator: "LessThan" } },
      { date: { formula1: "=46053", operator: "LessThan" } },
    ],
    [
      "Time",
      { time: { formula1: "=TIME(12,0,0)", operator: "EqualTo" } },
      { time: { formula1: "=TIME(12,0,0)", operator: "EqualTo" } },
    ],
    [
      "TextLength",
      { textLength: { formula1: 3, operator: "NotEqualTo" } },
      { textLength: { formula1: "=3", operator: "NotEqualTo" } },
    ],
    ["Custom", { custom: { formula: "=A2>0" } }, { custom: { formula: "=A2>0" } }],
  ] as const
).map(([type, set, told]) =>
  expectation(
    "DataValidation.rule",
    "Data validation rule that contains different type of data validation criteria.",
    async (bench) => {
      validation(bench).rule = set;
      const found = validation(bench);
      found.load("rule,type");
      await bench.context.sync();
      expect(plain(found.rule)).toEqual(told);
      expect(found.type).toBe(type);
    },
  ),
);

async function typeOf({ context, sheet }: Bench, address: string): Promise<string> {
  const found = sheet.getRange(address).dataValidation;
  found.load("type");
  await context.sync();
  return found.type;
}

const evenOnes = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } } as const;

const others: readonly Expectation[] = [
  expectation("DataValidation.type", "Type of the data validation", async (bench) => {
    validation(bench).rule = evenOnes;
    bench.sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "A,B" } };
    const found: string[] = [];
    for (const address of ["A1", "B2:B3", "A2:B2", "B2:B5"]) found.push(await typeOf(bench, address));
    expect(found).toEqual(["None", "WholeNumber", "MixedCriteria", "Inconsistent"]);
  }),
  expectation("DataValidation.rule", "Data validation rule", async (bench) => {
    const { context, workbook, sheet } = bench;
    const lists = workbook.worksheets.add("Lists");
    validation(bench).rule = { list: { inCellDropDown: false, source: lists.getRange("A1:A3") } };
    const found = sheet.getRange("B2").dataValidation;
    found.load("rule");
    await context.sync();
    expect(plain(found.rule)).toEqual({ list: { inCellDropDown: false, source: "=Lists!$A$1:$A$3" } });
  }),
  expectation("DataValidation.clear", "Clears the data validation from the current range.", async (bench) => {
    validation(bench).rule = evenOnes;
    bench.sheet.getRange("B3").dataValidation.clear();
    expect([await typeOf(bench, "B2"), await typeOf(bench, "B3")]).toEqual(["WholeNumber", "None"]);
  }),
  expectation(
    "DataValidation.valid",
    "Returns `null` if there are both valid and invalid cell values within the range.",
    async (bench) => {
      validation(bench).rule = evenOnes;
      bench.sheet.getRange("B2:B4").values = [[1], [20], ["x"]];
      const found = ["B2", "B3:B4", "B2:B5"].map((address) => bench.sheet.getRange(address).dataValidation);
      for (const each of found) each.load("valid");
      await bench.context.sync();
      expect(found.map(({ valid }) => valid)).toEqual([true, false, null]);
    },
  ),
  ...(["getInvalidCells", "getInvalidCellsOrNullObject"] as const).map((name) =>
    expectation(
      `DataValidation.${name}`,
      "comprising one or more rectangular ranges, with invalid cell values",
      async (bench) => {
        validation(bench).rule = evenOnes;
        bench.sheet.getRange("B2:B5").values = [[10], [11], [5], ["x"]];
        const invalid = validation(bench)[name]();
        invalid.load("address");
        await bench.context.sync();
        expect(invalid.address).toBe("Sheet1!B2:B3,Sheet1!B5");
      },
    ),
  ),
  expectation(
    "DataValidation.getInvalidCellsOrNullObject",
    "If all cell values are valid, this function will return `null`.",
    async (bench) => {
      const { context } = bench;
      validation(bench).rule = evenOnes;
      const invalid = validation(bench).getInvalidCellsOrNullObject();
      invalid.load("address");
      await context.sync();
      expect(invalid.isNullObject).toBe(true);
    },
  ),
  expectation("Range.dataValidation", "Returns a data validation object.", async (bench) => {
    validation(bench).rule = evenOnes;
    expect(await typeOf(bench, "B2")).toBe("WholeNumber");
  }),
  expectation(
    "RangeAreas.dataValidation",
    "Returns a data validation object for all ranges in the `RangeAreas`.",
    async (bench) => {
      bench.sheet.getRange("A1:C3").getSpecialCells("Visible").dataValidation.rule = evenOnes;
      expect(await typeOf(bench, "C3")).toBe("WholeNumber");
    },
  ),
  expectation(
    "RangeAreas.format",
    "for all ranges in the `RangeAreas` object",
    async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A1:A3").getSpecialCells("Visible").format.fill.color = "#FFFF00";
      const [first, second] = ["A3", "A2"].map((address) => sheet.getRange(address).format.fill);
      first?.load("color");
      second?.load("color");
      await context.sync();
      expect([first?.color, second?.color]).toEqual(["#FFFF00", "#FFFFFF"]);
    },
  ),
  expectation(
    "RangeAreas.style",
    "If the styles of the cells are inconsistent, `null` will be returned.",
    async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      const areas = sheet.getRange("A1:A3").getSpecialCells("Visible");
      areas.style = "Good";
      sheet.getRange("A1").style = "Bad";
      areas.load("style");
      const last = sheet.getRange("A3");
      last.load("style");
      await context.sync();
      expect([areas.style, last.style]).toEqual([null, "Good"]);
    },
  ),
];

export const dataValidation: readonly Expectation[] = [...values, ...rules, ...others];
