import { answer } from "../../objects/office";
import { expectations, type Expectation } from "../expectation";
import { siteChart } from "../siteChart";

/** The chart is 360 by 216 points; in place of a picture the tests have a description of it. */
export const chartImage: readonly Expectation[] = expectations(
  [
    ["Chart.getImage", "Renders the chart as a Base64-encoded image", [], "480 by 288, scaled by 1.33"],
    ["Chart.getImage", "The aspect ratio is preserved", [180], "180 by 108, scaled by 0.5"],
    ["Chart.getImage", "to fit the specified dimensions", [720, 108], "180 by 108, scaled by 0.5"],
    [
      "Chart.getImage",
      "The method used to scale the chart to the specified dimensions",
      [720, 108, "FitAndCenter"],
      "720 by 108, scaled by 0.5",
    ],
    [
      "Chart.getImage",
      "The method used to scale the chart to the specified dimensions",
      [720, 108, "Fill"],
      "720 by 108, scaled by 2",
    ],
  ] as const,
  async (bench, [, , parameters, image]) => {
    const { chart } = siteChart(bench);
    const [width, height, mode] = parameters as readonly [number?, number?, "Fit"?];
    const result = chart.getImage(width, height, mode);
    await bench.context.sync();
    expect(answer(result)).toBe(image);
  },
);
