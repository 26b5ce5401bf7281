import type { Expectation } from "./expectation";
import { autoFilters } from "./suites/autoFilters";
import { columnFilters } from "./suites/columnFilters";
import { headersFooters } from "./suites/headersFooters";
import { namedItemCollection } from "./suites/namedItemCollection";
import { namedItems } from "./suites/namedItems";
import { pageBreaks } from "./suites/pageBreaks";
import { pageLayout } from "./suites/pageLayout";
import { rangeBorders } from "./suites/rangeBorders";
import { rangeFormat } from "./suites/rangeFormat";
import { rangeLook } from "./suites/rangeLook";
import { styles } from "./suites/styles";
import { protection } from "./suites/protection";
import { tableCollections } from "./suites/tableCollections";
import { tableColumns } from "./suites/tableColumns";
import { tableEvents } from "./suites/tableEvents";
import { tableRows } from "./suites/tableRows";
import { tables } from "./suites/tables";

/** All that the host is held to, by topic. */
export const suites: Readonly<Record<string, readonly Expectation[]>> = {
  "automatic filters": autoFilters,
  "filters of columns": columnFilters,
  "headers and footers": headersFooters,
  names: namedItemCollection,
  "named items": namedItems,
  "page breaks": pageBreaks,
  "page layout": pageLayout,
  borders: rangeBorders,
  formats: rangeFormat,
  "the look of ranges": rangeLook,
  styles,
  protection,
  "table: collections": tableCollections,
  "table: columns": tableColumns,
  "table: events": tableEvents,
  "table: rows": tableRows,
  "table: itself": tables,
};
