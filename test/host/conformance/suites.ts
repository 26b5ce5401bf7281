import type { Expectation } from "./expectation";
import { autoFilters } from "./suites/autoFilters";
import { columnFilters } from "./suites/columnFilters";
import { headersFooters } from "./suites/headersFooters";
import { namedItems } from "./suites/namedItems";
import { pageBreaks } from "./suites/pageBreaks";
import { pageLayout } from "./suites/pageLayout";

/** All that the host is held to, by topic. */
export const suites: Readonly<Record<string, readonly Expectation[]>> = {
  "automatic filters": autoFilters,
  "filters of columns": columnFilters,
  "headers and footers": headersFooters,
  names: namedItems,
  "page breaks": pageBreaks,
  "page layout": pageLayout,
};
