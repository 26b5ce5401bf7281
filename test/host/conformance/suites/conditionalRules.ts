import { loaded } from "../../objects/office";
import { conditionalFormat } from "../conditionalFormat";
import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const bar = (bench: Bench): Excel.DataBarConditionalFormat => conditionalFormat(bench, "DataBar").dataBar;
const icons = (bench: Bench): Excel.IconSetConditionalFormat => conditionalFormat(bench, "IconSet").iconSet;

const bars = [
  ...keptValues(bar, [
    ["DataBarConditionalFormat.axisColor", "the color of the Axis line", "#000000", "#FFA500"],
    ["DataBarConditionalFormat.axisFormat", "how the axis is determined", "Automatic", "CellMidPoint"],
    [
      "DataBarConditionalFormat.barDirection",
      "the direction that the data bar graphic",
      "Context",
      "RightToLeft",
    ],
    ["DataBarConditionalFormat.showDataBarOnly", "hides the values from the cells", false, true],
    [
      "DataBarConditionalFormat.lowerBoundRule",
      "The rule for what constitutes the lower bound",
      { formula: null, type: "Automatic" },
      { formula: "=A1", type: "Formula" },
    ],
    [
      "DataBarConditionalFormat.upperBoundRule",
      "The rule for what constitutes the upper bound",
      { formula: null, type: "Automatic" },
      { formula: "90", type: "Percent" },
    ],
  ]),
  ...keptValues(
    (bench) => bar(bench).positiveFormat,
    [
      [
        "ConditionalDataBarPositiveFormat.borderColor",
        'Value is "" (an empty string) if no border',
        "",
        "#FFA500",
      ],
      ["ConditionalDataBarPositiveFormat.fillColor", "representing the fill color", "#638EC6", "#FFA500"],
      [
        "ConditionalDataBarPositiveFormat.gradientFill",
        "Specifies if the data bar has a gradient.",
        true,
        false,
      ],
    ],
  ),
  ...keptValues(
    (bench) => {
      const { positiveFormat, negativeFormat } = bar(bench);
      positiveFormat.borderColor = "#123456";
      return negativeFormat;
    },
    [
      ["ConditionalDataBarNegativeFormat.borderColor", "the color of the border line", "#123456", "#FFA500"],
      ["ConditionalDataBarNegativeFormat.fillColor", "representing the fill color", "#FF0000", "#FFA500"],
      ["ConditionalDataBarNegativeFormat.matchPositiveBorderColor", "the same border color", true, false],
      ["ConditionalDataBarNegativeFormat.matchPositiveFillColor", "the same fill color", false, true],
    ],
  ),
];

const percent = (formula: string) => ({
  customIcon: null,
  formula,
  operator: "GreaterThanOrEqual",
  type: "Percent",
});

const iconValues = [
  ...keptValues(icons, [
    ["IconSetConditionalFormat.reverseIconOrder", "reverses the icon orders", false, true],
    ["IconSetConditionalFormat.showIconOnly", "hides the values and only shows icons", false, true],
    ["IconSetConditionalFormat.style", "displays the icon set option", "ThreeTrafficLights1", "FiveArrows"],
    [
      "IconSetConditionalFormat.criteria",
      "An array of criteria and icon sets for the rules",
      [percent("0"), percent("33"), percent("67")],
      [
        percent("0"),
        { customIcon: null, formula: "10", operator: "GreaterThan", type: "Number" },
        { customIcon: null, formula: "=A1", operator: "GreaterThanOrEqual", type: "Formula" },
      ],
    ],
  ]),
  expectation(
    "IconSetConditionalFormat.criteria",
    "for the first criterion only the custom icon can be modified",
    async (bench) => {
      const { context } = bench;
      const icon = { index: 2, set: "FiveQuarters" };
      const first = { customIcon: icon, formula: "50", operator: "GreaterThan", type: "Number" };
      const found = icons(bench);
      Reflect.set(found, "criteria", [first, percent("40"), percent("60")]);
      found.load("criteria");
      await context.sync();
      expect(loaded(found, "criteria")).toMatchObject([{ ...percent("0"), customIcon: icon }, {}, {}]);
    },
  ),
];

const scales: readonly Expectation[] = [
  ...keptValues(
    (bench) => conditionalFormat(bench, "ColorScale").colorScale,
    [
      [
        "ColorScaleConditionalFormat.criteria",
        "Midpoint is optional when using a two point color scale.",
        {
          minimum: { color: "#F8696B", formula: null, type: "LowestValue" },
          midpoint: { color: "#FFEB84", formula: "50", type: "Percentile" },
          maximum: { color: "#63BE7B", formula: null, type: "HighestValue" },
        },
        {
          minimum: { color: "#FFFFFF", formula: "1", type: "Number" },
          maximum: { color: "#0000FF", formula: "=A1", type: "Formula" },
        },
      ],
    ],
  ),
  expectation(
    "ColorScaleConditionalFormat.threeColorScale",
    "otherwise it will have two (minimum, maximum)",
    async (bench) => {
      const { context } = bench;
      const { colorScale } = conditionalFormat(bench, "ColorScale");
      colorScale.load("threeColorScale");
      await context.sync();
      expect(colorScale.threeColorScale).toBe(true);
      colorScale.criteria = {
        minimum: { color: "#FFFFFF", type: "LowestValue" },
        maximum: { color: "#0000FF", type: "HighestValue" },
      };
      colorScale.load("threeColorScale");
      await context.sync();
      expect(colorScale.threeColorScale).toBe(false);
    },
  ),
];

const rules = [
  ...keptValues(
    (bench) => conditionalFormat(bench, "CellValue").cellValue,
    [
      [
        "CellValueConditionalFormat.rule",
        "Specifies the rule object on this conditional format.",
        { formula1: "=0", operator: "EqualTo" },
        { formula1: "=1", formula2: "=A1", operator: "Between" },
      ],
    ],
  ),
  ...keptValues(
    (bench) => conditionalFormat(bench, "ContainsText").textComparison,
    [
      [
        "TextConditionalFormat.rule",
        "The rule of the conditional format.",
        { operator: "Contains", text: "" },
        { operator: "BeginsWith", text: "lamp" },
      ],
    ],
  ),
  ...keptValues(
    (bench) => conditionalFormat(bench, "TopBottom").topBottom,
    [
      [
        "TopBottomConditionalFormat.rule",
        "The criteria of the top/bottom conditional format.",
        { rank: 10, type: "TopItems" },
        { rank: 20, type: "BottomPercent" },
      ],
    ],
  ),
  ...keptValues(
    (bench) => conditionalFormat(bench, "PresetCriteria").preset,
    [
      [
        "PresetCriteriaConditionalFormat.rule",
        "The rule of the conditional format.",
        { criterion: "AboveAverage" },
        { criterion: "LastSevenDays" },
      ],
    ],
  ),
  ...keptValues(
    (bench) => conditionalFormat(bench, "Custom").custom.rule,
    [
      [
        "ConditionalFormatRule.formula",
        "on which to evaluate the conditional format rule",
        "=FALSE",
        "=B2>A2",
      ],
      ["ConditionalFormatRule.formulaLocal", "in the user's language", "=FALSE", "=B2>A2"],
    ],
  ),
  expectation("CustomConditionalFormat.rule", "Specifies the `Rule` object", async (bench) => {
    const { context } = bench;
    const { rule } = conditionalFormat(bench, "Custom").custom;
    rule.formula = "=$A2";
    rule.load("formula");
    await context.sync();
    expect(rule.formula).toBe("=$A2");
  }),
];

const barParts: readonly Expectation[] = [
  expectation(
    "DataBarConditionalFormat.positiveFormat",
    "Representation of all values to the right of the axis in an Excel data bar.",
    async (bench) => {
      const { context } = bench;
      const { positiveFormat } = bar(bench);
      positiveFormat.load("fillColor");
      await context.sync();
      expect(positiveFormat.fillColor).toBe("#638EC6");
    },
  ),
  expectation(
    "DataBarConditionalFormat.negativeFormat",
    "Representation of all values to the left of the axis in an Excel data bar.",
    async (bench) => {
      const { context } = bench;
      const { negativeFormat } = bar(bench);
      negativeFormat.load("fillColor");
      await context.sync();
      expect(negativeFormat.fillColor).toBe("#FF0000");
    },
  ),
];

export const conditionalRules: readonly Expectation[] = [
  ...[...bars, ...barParts, ...iconValues, ...scales, ...rules],
];
