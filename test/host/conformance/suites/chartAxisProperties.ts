import type { Expectation } from "../expectation";
import { settables, type Settable, type siteChart } from "../siteChart";

type Found = ReturnType<typeof siteChart>;
const value = ({ chart }: Found) => chart.axes.valueAxis;
const category = ({ chart }: Found) => chart.axes.categoryAxis;
const axisTitle = ({ chart }: Found) => chart.axes.valueAxis.title;

const properties: readonly Settable[] = [
  ["ChartAxis.visible", "Specifies if the axis is visible.", value, true, false],
  ["ChartAxis.minimum", "Represents the minimum value on the value axis.", value, 0, 5],
  ["ChartAxis.maximum", "The returned value is always a number.", value, 50, 60],
  ["ChartAxis.majorUnit", "Represents the interval between two major tick marks.", value, 5, 20],
  ["ChartAxis.minorUnit", "Represents the interval between two minor tick marks.", value, 1, 4],
  ["ChartAxis.scaleType", "Specifies the value axis scale type.", value, "Linear", "Logarithmic"],
  ["ChartAxis.logBase", "Specifies the base of the logarithm when using logarithmic scales.", value, 10, 2],
  [
    "ChartAxis.reversePlotOrder",
    "Specifies if Excel plots data points from last to first.",
    category,
    false,
    true,
  ],
  [
    "ChartAxis.majorTickMark",
    "Specifies the type of major tick mark for the specified axis.",
    value,
    "None",
    "Outside",
  ],
  [
    "ChartAxis.minorTickMark",
    "Specifies the type of minor tick mark for the specified axis.",
    value,
    "None",
    "Inside",
  ],
  [
    "ChartAxis.tickLabelPosition",
    "Specifies the position of tick-mark labels on the specified axis.",
    value,
    "NextToAxis",
    "Low",
  ],
  [
    "ChartAxis.tickLabelSpacing",
    "Specifies the number of categories or series between tick-mark labels.",
    category,
    1,
    2,
  ],
  [
    "ChartAxis.tickMarkSpacing",
    "Specifies the number of categories or series between tick marks.",
    category,
    1,
    3,
  ],
  ["ChartAxis.numberFormat", "Specifies the format code for the axis tick label.", value, "General", "#,##0"],
  [
    "ChartAxis.linkNumberFormat",
    "Specifies if the number format is linked to the cells.",
    value,
    true,
    false,
  ],
  ["ChartAxis.displayUnit", "Represents the axis display unit.", value, "None", "Thousands"],
  ["ChartAxis.categoryType", "Specifies the category axis type.", category, "Automatic", "DateAxis"],
  [
    "ChartAxis.baseTimeUnit",
    "Specifies the base unit for the specified category axis.",
    category,
    "Days",
    "Months",
  ],
  [
    "ChartAxis.majorTimeUnitScale",
    "Specifies the major unit scale value for the category axis when the `categoryType` property is set to `dateAxis`.",
    category,
    "Days",
    "Years",
  ],
  [
    "ChartAxis.minorTimeUnitScale",
    "Specifies the minor unit scale value for the category axis when the `categoryType` property is set to `dateAxis`.",
    category,
    "Days",
    "Months",
  ],
  [
    "ChartAxis.alignment",
    "Specifies the alignment for the specified axis tick label.",
    category,
    "Center",
    "Left",
  ],
  ["ChartAxis.offset", "The value should be an integer from 0 to 1000.", category, 100, 200],
  ["ChartAxis.multiLevel", "Specifies if an axis is multilevel.", category, true, false],
  [
    "ChartAxis.position",
    "Specifies the specified axis position where the other axis crosses.",
    value,
    "Automatic",
    "Maximum",
  ],
  [
    "ChartAxis.isBetweenCategories",
    "Specifies if the value axis crosses the category axis between categories.",
    category,
    true,
    false,
  ],
  [
    "ChartAxis.textOrientation",
    "Specifies the angle to which the text is oriented for the chart axis tick label.",
    category,
    0,
    180,
  ],
  ["ChartAxisTitle.text", "Specifies the axis title.", axisTitle, "", "People"],
  ["ChartAxisTitle.visible", "Specifies if the axis title is visible.", axisTitle, false, true],
  [
    "ChartAxisTitle.textOrientation",
    "Specifies the angle to which the text is oriented for the chart axis title.",
    axisTitle,
    0,
    90,
  ],
  [
    "ChartGridlines.visible",
    "Specifies if the axis gridlines are visible.",
    ({ chart }) => chart.axes.valueAxis.majorGridlines,
    true,
    false,
  ],
];

export const chartAxisProperties: readonly Expectation[] = settables(properties);
