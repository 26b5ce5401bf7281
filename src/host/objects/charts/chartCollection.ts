import { addChart } from "../../model/charts/makeChart";
import { chartId, chartName, chartsOf } from "../../model/charts/sheetCharts";
import { sameName } from "../../model/sheetName";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import { EventNumber } from "../events/eventNumber";
import type { SheetSelf } from "../excelContext";
import { asExcel, orNotFound } from "../excelErrors";
import { listens } from "../listens";
import { chartObject } from "./chart";
import { cellsOfRange } from "./chartReference";
import type { ChartSelf } from "./chartSelf";
import { directionOf } from "./chartSource";
import { requireChartKind } from "./chartTypes";

const charts = ({ context, sheet }: SheetSelf): readonly ChartSelf[] =>
  chartsOf(sheet).map((found) => ({ context, ...found }));

/** "If there are multiple charts with the same name, the first one will be returned." The library asks by id, too. */
function find(self: SheetSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const found = charts(self).find(
    (each) => sameName(chartName(each), wanted) || sameName(chartId(each), wanted),
  );
  return found === undefined ? null : chartObject(found);
}

function add(
  { context, sheet }: SheetSelf,
  type: unknown,
  sourceData: unknown,
  seriesBy: unknown,
): HostObject {
  const kind = requireChartKind(type);
  const source = cellsOfRange(sourceData);
  const by = directionOf(seriesBy);
  const added = asExcel(() => addChart(context.model, sheet, kind, source, by, "addin"));
  return chartObject({ context, ...added });
}

export const chartCollectionClass: HostClass<SheetSelf> = {
  name: "ChartCollection",
  properties: { count: { get: (self) => charts(self).length } },
  navigations: {},
  items: (self) => charts(self).map(chartObject),
  ...listens<SheetSelf>(
    ({ context, sheet }) => ({ events: context.events, target: sheet.id }),
    {
      onAdded: ["AddedEvent", EventNumber.chartAdded],
      onActivated: ["ActivatedEvent", EventNumber.chartActivated],
      onDeactivated: ["DeactivatedEvent", EventNumber.chartDeactivated],
      onDeleted: ["DeletedEvent", EventNumber.chartDeleted],
    },
    {
      add,
      getCount: (self) => charts(self).length,
      getItem: (self, name: unknown) => orNotFound(find(self, name)),
      getItemOrNullObject: find,
      getItemAt: (self, index: unknown) => chartObject(orNotFound(charts(self)[requireInteger(index)])),
    },
  ),
};

export function chartCollectionObject({ context, sheet }: SheetSelf): HostObject {
  return hostObject(chartCollectionClass, { context, sheet });
}
