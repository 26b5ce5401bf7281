import type { Expectation } from "./expectation";
import { chartAxes } from "./suites/chartAxes";
import { chartAxisProperties } from "./suites/chartAxisProperties";
import { chartEvents } from "./suites/chartEvents";
import { chartImage } from "./suites/chartImage";
import { chartLayout } from "./suites/chartLayout";
import { chartPoints } from "./suites/chartPoints";
import { chartSeriesProperties } from "./suites/chartSeriesProperties";
import { chartFormats } from "./suites/chartFormats";
import { chartSeries } from "./suites/chartSeries";
import { charts } from "./suites/charts";
import { chartParts } from "./suites/chartParts";
import { autoFilters } from "./suites/autoFilters";
import { columnFilters } from "./suites/columnFilters";
import { formatSuites } from "./suites/formatSuites";
import { pivotFields } from "./suites/pivotFields";
import { pivotHierarchies } from "./suites/pivotHierarchies";
import { pivotLayouts } from "./suites/pivotLayouts";
import { pivotTables } from "./suites/pivotTables";
import { rangeSuites } from "./suites/rangeSuites";
import { tableCollections } from "./suites/tableCollections";
import { tableColumns } from "./suites/tableColumns";
import { tableEvents } from "./suites/tableEvents";
import { tableSorting } from "./suites/tableSorting";
import { tableRows } from "./suites/tableRows";
import { tables } from "./suites/tables";
import { workbookSuites } from "./suites/workbookSuites";
import { runtime } from "./suites/runtime";
import { worksheetFunctions } from "./suites/worksheetFunctions";

/** All that the host is held to, by topic. */
export const suites: Readonly<Record<string, readonly Expectation[]>> = {
  ...formatSuites,
  ...rangeSuites,
  ...workbookSuites,
  "automatic filters": autoFilters,
  "chart: itself": charts,
  "chart: parts": chartParts,
  "chart: axes": chartAxes,
  "chart: axis by axis": chartAxisProperties,
  "chart: events": chartEvents,
  "chart: image": chartImage,
  "chart: layout by hand": chartLayout,
  "chart: points": chartPoints,
  "chart: series": chartSeries,
  "chart: series by series": chartSeriesProperties,
  "chart: formats": chartFormats,
  "filters of columns": columnFilters,
  "pivot table: fields and items": pivotFields,
  "pivot table: hierarchies": pivotHierarchies,
  "pivot table: layout": pivotLayouts,
  "pivot table: itself": pivotTables,
  "table: collections": tableCollections,
  "table: columns": tableColumns,
  "table: events": tableEvents,
  "table: rows": tableRows,
  "table: sorting": tableSorting,
  "table: itself": tables,
  runtime,
  "worksheet functions": worksheetFunctions,
};
