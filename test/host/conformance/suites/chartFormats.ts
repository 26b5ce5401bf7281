import { chartsOf } from "../../../../src/host/model/charts/sheetCharts";
import { serializeXml } from "../../../../src/package/xml/serialize";
import { errorOf } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";
import { readOf, settables, siteChart, type Settable } from "../siteChart";

type Found = ReturnType<typeof siteChart>;
type Formatted = {
  readonly format: Partial<Record<"fill" | "font" | "border" | "line", OfficeExtension.ClientObject>>;
};

const font = ({ chart }: Found) => chart.title.format.font;
const border = ({ chart }: Found) => chart.format.border;
const line = ({ first }: Found) => first.format.line;

const ofLines = (
  name: "ChartBorder" | "ChartLineFormat",
  part: Settable[2],
  weight: number,
  color: string,
): readonly Settable[] => [
  [`${name}.color`, "HTML color code representing the color of", part, color, "#FF0000"],
  [`${name}.lineStyle`, "Represents the line style", part, "Continuous", "DashDot"],
  [`${name}.weight`, "in points.", part, weight, 3],
];

const properties: readonly Settable[] = [
  ["ChartFont.bold", "Represents the bold status of font.", font, false, true],
  ["ChartFont.italic", "Represents the italic status of the font.", font, false, true],
  ["ChartFont.color", "HTML color code representation of the text color", font, "#595959", "#FF0000"],
  ["ChartFont.name", "Font name", font, "Calibri", "Arial"],
  ["ChartFont.size", "Size of the font", font, 14, 20],
  ["ChartFont.underline", "Type of underline applied to the font.", font, "None", "Single"],
  ...ofLines("ChartBorder", border, 0.75, "#D9D9D9"),
  ...ofLines("ChartLineFormat", line, 2.25, "#4472C4").map(
    ([member, says, part, atFirst, value]): Settable => [member, says, part, atFirst, value, "Line"],
  ),
];

/** Each class of formats, what of a chart has it, and the looks it leads to. */
const formats: readonly (readonly [
  name: string,
  part: (found: Found) => Formatted,
  looks: readonly (keyof Formatted["format"])[],
])[] = [
  ["ChartAreaFormat", ({ chart }) => chart, ["fill", "font", "border"]],
  ["ChartTitleFormat", ({ chart }) => chart.title, ["fill", "font", "border"]],
  ["ChartLegendFormat", ({ chart }) => chart.legend, ["fill", "font", "border"]],
  ["ChartAxisFormat", ({ chart }) => chart.axes.valueAxis, ["fill", "font", "line"]],
  ["ChartAxisTitleFormat", ({ chart }) => chart.axes.valueAxis.title, ["fill", "font", "border"]],
  ["ChartGridlinesFormat", ({ chart }) => chart.axes.valueAxis.majorGridlines, ["line"]],
  ["ChartDataLabelFormat", ({ first }) => first.dataLabels, ["fill", "font", "border"]],
  ["ChartSeriesFormat", ({ first }) => first, ["fill", "line"]],
  ["ChartPointFormat", ({ first }) => first.points.getItemAt(0), ["fill", "border"]],
  ["ChartPlotAreaFormat", ({ chart }) => chart.plotArea, ["fill", "border"]],
  ["ChartDataTableFormat", ({ chart }) => chart.getDataTable(), ["fill", "font", "border"]],
  ["ChartTrendlineFormat", ({ first }) => first.trendlines.add("Linear"), ["line"]],
  ["ChartErrorBarsFormat", ({ first }) => first.yErrorBars, ["line"]],
];

const says = {
  fill: "fill format",
  font: "font attributes",
  border: "border",
  line: "line formatting",
} as const;

const isFill = (look: unknown): look is Excel.ChartFill =>
  typeof look === "object" && look !== null && "setSolidColor" in look;

export const chartFormats: readonly Expectation[] = [
  ...settables(properties),
  ...formats.flatMap(([name, partOf, looks]) =>
    looks.map((look) =>
      expectation(`${name}.${look}`, says[look], async (bench) => {
        const part = partOf(siteChart(bench)).format[look];
        if (part === undefined) throw new Error(`${name}.${look}`);
        if (isFill(part)) {
          part.setSolidColor("#FF0000");
          await bench.context.sync();
          return;
        }
        Reflect.set(part, "color", "#FF0000");
        expect(await readOf(bench, part, "color")).toBe("#FF0000");
      }),
    ),
  ),
  expectation(
    "ChartFill.setSolidColor",
    "Sets the fill formatting of a chart element to a uniform color.",
    async (bench) => {
      const { first } = siteChart(bench);
      first.format.fill.setSolidColor("orange");
      await bench.context.sync();
      first.format.fill.setSolidColor("no colour");
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at ChartFill.setSolidColor");
    },
  ),
  expectation("ChartFill.clear", "Clears the fill color of a chart element.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.format.fill.clear();
    await bench.context.sync();
    const [drawn] = chartsOf(bench.office.model.activeSheet);
    expect(serializeXml(drawn?.chart.root ?? "")).toContain("<c:spPr><a:noFill/>");
  }),
  ...expectations(
    [
      ["ChartBorder.clear", "Clear the border format of a chart element.", border],
      ["ChartLineFormat.clear", "Clears the line format of a chart element.", line],
    ] as const,
    async (bench, [, , partOf]) => {
      const part = partOf(siteChart(bench, "Line"));
      part.clear();
      expect(await readOf(bench, part, "lineStyle")).toBe("None");
    },
  ),
];
