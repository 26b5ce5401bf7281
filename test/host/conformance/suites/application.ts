import { expectation, type Bench, type Expectation } from "../expectation";
import { freshValues, keptValues } from "../keptValues";

const application = ({ workbook }: Bench): Excel.Application => workbook.application;
const iterative = ({ workbook }: Bench): Excel.IterativeCalculation =>
  workbook.application.iterativeCalculation;
const culture = ({ workbook }: Bench): Excel.CultureInfo => workbook.application.cultureInfo;

const calculation: readonly Expectation[] = [
  ...keptValues(application, [
    [
      "Application.calculationMode",
      "Returns the calculation mode used in the workbook",
      "Automatic",
      "Manual",
    ],
  ]),
  ...keptValues(iterative, [
    [
      "IterativeCalculation.enabled",
      "True if Excel will use iteration to resolve circular references.",
      false,
      true,
    ],
    [
      "IterativeCalculation.maxChange",
      "Specifies the maximum amount of change between each iteration",
      0.001,
      0.5,
    ],
    ["IterativeCalculation.maxIteration", "Specifies the maximum number of iterations", 100, 7],
  ]),
  ...freshValues(application, [
    [
      "Application.calculationEngineVersion",
      "the Excel calculation engine version used for the last full recalculation",
      0,
    ],
    ["Application.calculationState", "Returns the calculation state of the application.", "Done"],
    ["Application.decimalSeparator", "the string used as the decimal separator", "."],
    ["Application.thousandsSeparator", "the string used to separate groups of digits", ","],
    ["Application.useSystemSeparators", "Specifies if the system separators of Excel are enabled.", true],
  ]),
  expectation(
    "Application.calculate",
    "Specifies the calculation type to use.",
    async ({ context, workbook }) => {
      workbook.application.calculate("Full");
      await context.sync();
      workbook.application.calculate("Everything" as "Full");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "Application.calculationState",
    "Returns the calculation state of the application.",
    async ({ context, workbook, sheet }) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      workbook.application.load("calculationState");
      await context.sync();
      expect(workbook.application.calculationState).toBe("Pending");
    },
  ),
  expectation(
    "Application.suspendApiCalculationUntilNextSync",
    "Suspends calculation until the next `context.sync()` is called.",
    async ({ context, workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    },
  ),
  expectation(
    "Application.suspendScreenUpdatingUntilNextSync",
    "Suspends screen updating until the next `context.sync()` is called.",
    async ({ context, workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    },
  ),
  expectation(
    "Application.iterativeCalculation",
    "Returns the iterative calculation settings.",
    async ({ context, workbook }) => {
      workbook.application.iterativeCalculation.load("enabled");
      await context.sync();
      expect(workbook.application.iterativeCalculation.enabled).toBe(false);
    },
  ),
  expectation(
    "Workbook.application",
    "Represents the Excel application instance that contains this workbook.",
    async ({ context, workbook }) => {
      workbook.application.load("calculationMode");
      await context.sync();
      expect(workbook.application.calculationMode).toBe("Automatic");
    },
  ),
];

const cultures: readonly Expectation[] = [
  ...freshValues(culture, [
    [
      "CultureInfo.name",
      'in the format languagecode2-country/regioncode2 (e.g., "zh-cn" or "en-us")',
      "en-US",
    ],
  ]),
  ...freshValues(
    (bench) => culture(bench).numberFormat,
    [
      ["NumberFormatInfo.numberDecimalSeparator", "the string used as the decimal separator", "."],
      ["NumberFormatInfo.numberGroupSeparator", "the string used to separate groups of digits", ","],
    ],
  ),
  ...freshValues(
    (bench) => culture(bench).datetimeFormat,
    [
      ["DatetimeFormatInfo.dateSeparator", "Gets the string used as the date separator.", "/"],
      [
        "DatetimeFormatInfo.longDatePattern",
        "Gets the format string for a long date value.",
        "dddd, mmmm d, yyyy",
      ],
      [
        "DatetimeFormatInfo.longTimePattern",
        "Gets the format string for a long time value.",
        "h:mm:ss AM/PM",
      ],
      ["DatetimeFormatInfo.shortDatePattern", "Gets the format string for a short date value.", "m/d/yyyy"],
      ["DatetimeFormatInfo.timeSeparator", "Gets the string used as the time separator.", ":"],
    ],
  ),
  expectation(
    "Application.cultureInfo",
    "Provides information based on current system culture settings.",
    async (bench) => {
      const found = culture(bench);
      found.load("name");
      await bench.context.sync();
      expect(found.name).toBe("en-US");
    },
  ),
  expectation(
    "CultureInfo.numberFormat",
    "Defines the culturally appropriate format of displaying numbers.",
    async (bench) => {
      const { numberFormat } = culture(bench);
      numberFormat.load("numberDecimalSeparator");
      await bench.context.sync();
      expect(numberFormat.numberDecimalSeparator).toBe(".");
    },
  ),
  expectation(
    "CultureInfo.datetimeFormat",
    "Defines the culturally appropriate format of displaying date and time.",
    async (bench) => {
      const { datetimeFormat } = culture(bench);
      datetimeFormat.load("timeSeparator");
      await bench.context.sync();
      expect(datetimeFormat.timeSeparator).toBe(":");
    },
  ),
];

export const applications: readonly Expectation[] = [...calculation, ...cultures];
