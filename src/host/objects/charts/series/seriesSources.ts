import { readData, writeData, type DataPart, type SeriesData } from "../../../../package/charts/seriesData";
import { localName } from "../../../../package/xml/element";
import { categoriesOf, cellsOfFormula, dataOfCells } from "../../../model/charts/chartData";
import { partsOfGroup } from "../../../model/charts/chartSeries";
import { liveData } from "../../../model/charts/liveData";
import type { HostClass } from "../../../wire/hostClass";
import { requireOneOf } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { cellsOfRange } from "../chartReference";
import { change } from "../chartSelf";
import type { SeriesSelf } from "./seriesSelf";

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** Where a series keeps a dimension; charts of x and y know no categories, all others no x values. */
function partOf({ place }: SeriesSelf, dimension: unknown): DataPart {
  const { categories, values } = partsOfGroup(place.group);
  switch (requireOneOf(dimension, dimensions)) {
    case "Categories":
      return categories === "cat" ? categories : wrongDimension();
    case "Values":
      return values === "val" ? values : wrongDimension();
    case "XValues":
      return categories === "xVal" ? categories : wrongDimension();
    case "YValues":
      return values === "yVal" ? values : wrongDimension();
    case "BubbleSizes":
      return localName(place.group.name) === "bubbleChart" ? "bubbleSize" : wrongDimension();
  }
}

function wrongDimension(): never {
  throw invalidArgument();
}

function source(self: SeriesSelf, dimension: unknown): SeriesData | undefined {
  return readData(self.place.series, partOf(self, dimension));
}

/** Of this workbook, of another one (`[1]Data!$A$1`), or written into the chart. */
function sourceType(self: SeriesSelf, dimension: unknown): string {
  const data = source(self, dimension);
  if (data === undefined) return "Unknown";
  if (data.formula === undefined) return "List";
  if (data.formula.startsWith("[") || data.formula.startsWith("'[")) return "ExternalRange";
  return cellsOfFormula(self.of.context.model, data.formula) ? "LocalRange" : "Unknown";
}

const listText = (points: SeriesData["points"]): string =>
  `{${points.map((point) => (typeof point === "string" ? `"${point}"` : String(point ?? ""))).join(",")}}`;

function setPart(self: SeriesSelf, part: DataPart, data: SeriesData): void {
  const { of, place } = self;
  change(of, () => {
    writeData(of.chart.root, place.series, part, data);
  });
}

/** Where the data of a series come from, and setting it. */
export const seriesSources: HostClass<SeriesSelf>["methods"] = {
  setValues: (self, sourceData: unknown) => {
    const data = dataOfCells(self.of.context.model, [cellsOfRange(sourceData)], "numbers");
    setPart(self, partsOfGroup(self.place.group).values, data);
  },
  setXAxisValues: (self, sourceData: unknown) => {
    const data = categoriesOf(self.of.context.model, [cellsOfRange(sourceData)]);
    setPart(self, partsOfGroup(self.place.group).categories, data);
  },
  setBubbleSizes: (self, sourceData: unknown) => {
    const data = dataOfCells(self.of.context.model, [cellsOfRange(sourceData)], "numbers");
    setPart(self, partOf(self, "BubbleSizes"), data);
  },
  getDimensionValues: ({ of, place, branch }, dimension: unknown) => {
    const part = partOf({ of, place, branch }, dimension);
    const points = liveData(of.context.model, of.chart.root, place.series, part)?.points ?? [];
    return points.map((point) => String(point ?? ""));
  },
  getDimensionDataSourceString: (self, dimension: unknown) => {
    const data = source(self, dimension);
    return data?.formula ?? listText(data?.points ?? []);
  },
  getDimensionDataSourceType: sourceType,
};
