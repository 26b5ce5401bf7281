import { chartsOf } from "../../../../src/host/model/charts/sheetCharts";
import { serializeXml } from "../../../../src/package/xml/serialize";
import { errorOf } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { readOf, siteChart } from "../siteChart";

type Found = ReturnType<typeof siteChart>;
type Moved = readonly [member: string, says: string, part: (found: Found) => OfficeExtension.ClientObject];

const title = ({ chart }: Found) => chart.title;
const legend = ({ chart }: Found) => chart.legend;
const plotArea = ({ chart }: Found) => chart.plotArea;

const moved: readonly Moved[] = [
  ["ChartTitle.left", "from the left edge of chart title to the left edge of chart area.", title],
  ["ChartTitle.top", "from the top edge of chart title to the top of chart area.", title],
  ["ChartLegend.left", "Specifies the left value, in points, of the legend on the chart.", legend],
  ["ChartLegend.top", "Specifies the top of a chart legend.", legend],
  ["ChartLegend.width", "Specifies the width, in points, of the legend on the chart.", legend],
  ["ChartLegend.height", "Specifies the height, in points, of the legend on the chart.", legend],
  ["ChartPlotArea.left", "Specifies the left value of a plot area.", plotArea],
  ["ChartPlotArea.top", "Specifies the top value of a plot area.", plotArea],
  ["ChartPlotArea.width", "Specifies the width value of a plot area.", plotArea],
  ["ChartPlotArea.height", "Specifies the height value of a plot area.", plotArea],
  ["ChartPlotArea.insideLeft", "Specifies the inside left value of a plot area.", plotArea],
  ["ChartPlotArea.insideTop", "Specifies the inside top value of a plot area.", plotArea],
  ["ChartPlotArea.insideWidth", "Specifies the inside width value of a plot area.", plotArea],
  ["ChartPlotArea.insideHeight", "Specifies the inside height value of a plot area.", plotArea],
];

/** What the file says of the only chart. */
const written = ({ office }: Bench): string =>
  chartsOf(office.model.activeSheet)
    .map(({ chart }) => serializeXml(chart.root))
    .join("");

export const chartLayout: readonly Expectation[] = [
  ...expectations(moved, async (bench, [member, , partOf]) => {
    const found = siteChart(bench);
    const property = member.slice(member.indexOf(".") + 1);
    expect(await errorOf(readOf(bench, partOf(found), property))).toContain("ApiNotFound");
    Reflect.set(partOf(found), property, 60);
    expect(await readOf(bench, partOf(found), property)).toBe(60);
    Reflect.set(partOf(found), property, -1);
    expect(await errorOf(bench.context.sync())).toContain("InvalidArgument");
  }),
  expectation("ChartLegend.left", "Value is `null` if the legend is not visible.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.legend.visible = false;
    expect(await readOf(bench, chart.legend, "left")).toBeNull();
  }),
  expectation("ChartTitle.left", "Specifies the distance, in points,", async (bench) => {
    const { chart } = siteChart(bench);
    [chart.width, chart.title.left, chart.title.top] = [400, 100, 0];
    await bench.context.sync();
    expect(written(bench)).toContain(
      '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.25"/><c:y val="0"/></c:manualLayout></c:layout><c:overlay',
    );
    chart.width = 200;
    expect(await readOf(bench, chart.title, "left")).toBe(50);
  }),
  expectation(
    "ChartPlotArea.insideLeft",
    "Specifies the inside left value of a plot area.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.plotArea.insideLeft = 40;
      expect(await errorOf(readOf(bench, chart.plotArea, "left"))).toContain("ApiNotFound");
      chart.plotArea.load();
      await bench.context.sync();
      expect(chart.plotArea.position).toBe("Custom");
    },
  ),
  expectation("ChartTitle.getSubstring", "Line break '\\n' counts one character.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.title.text = "Reach\nof sites";
    chart.title.getSubstring(6, 2).font.color = "#FF0000";
    const color = async (start: number, length: number) =>
      readOf(bench, chart.title.getSubstring(start, length).font, "color");
    expect([await color(0, 5), await color(6, 2), await color(8, 6), await color(4, 4)]).toEqual([
      "#595959",
      "#FF0000",
      "#595959",
      null,
    ]);
    expect(await readOf(bench, chart.title, "text")).toBe("Reach\nof sites");
    expect(written(bench).match(/<a:t>[^<]*/g)).toEqual(["<a:t>Reach", "<a:t>of", "<a:t> sites"]);
  }),
  expectation("ChartTitle.getSubstring", "Get the substring of a chart title.", async (bench) => {
    const { chart } = siteChart(bench);
    expect(await errorOf(readOf(bench, chart.title.getSubstring(0, 99).font, "bold"))).toContain(
      "InvalidArgument",
    );
  }),
  expectation(
    "ChartFormatString.font",
    "Represents the font attributes, such as font name",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.title.getSubstring(0, 5).font.bold = true;
      expect(await readOf(bench, chart.title, "text")).toBe("Chart Title");
      expect(await readOf(bench, chart.title.getSubstring(0, 5).font, "bold")).toBe(true);
      expect(await readOf(bench, chart.title.getSubstring(5, 6).font, "bold")).toBe(false);
    },
  ),
];
