import type { Expectation } from "./expectation";
import { autoFilters } from "./suites/autoFilters";
import { columnFilters } from "./suites/columnFilters";
import { rangeBorders } from "./suites/rangeBorders";
import { rangeFormat } from "./suites/rangeFormat";
import { rangeLook } from "./suites/rangeLook";
import { styles } from "./suites/styles";
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
  ...workbookSuites,
  "automatic filters": autoFilters,
  "filters of columns": columnFilters,
  borders: rangeBorders,
  formats: rangeFormat,
  "the look of ranges": rangeLook,
  styles,
  "table: collections": tableCollections,
  "table: columns": tableColumns,
  "table: events": tableEvents,
  "table: rows": tableRows,
  "table: sorting": tableSorting,
  "table: itself": tables,
  runtime,
  "worksheet functions": worksheetFunctions,
};
