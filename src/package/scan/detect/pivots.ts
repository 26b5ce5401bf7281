import type { ElementRules } from "../reading/elementRules";
import type { Detectors } from "./detector";

const items = (kind: "pivot-cache" | "pivot-records"): ElementRules =>
  Object.fromEntries(["s", "n", "d"].map((name) => [name, { kind, attributes: ["v"] }]));

/** Pivot tables and what they remember of their source; slicers and timelines with their items. */
export const pivotDetectors: Detectors = {
  pivotCacheDefinition: {
    place: "pivot-cache",
    presence: "pivot-cache",
    rules: {
      ...items("pivot-cache"),
      pivotCacheDefinition: { kind: "pivot-author", attributes: ["refreshedBy"] },
      worksheetSource: { kind: "pivot-source", attributes: ["sheet", "name"] },
      cacheField: { kind: "pivot-words", attributes: ["caption", "formula"] },
    },
  },
  pivotCacheRecords: { place: "pivot-cache", presence: "pivot-records", rules: items("pivot-records") },
  pivotTable: {
    place: "pivot-table",
    rules: {
      pivotTableDefinition: {
        kind: "pivot-words",
        attributes: ["rowHeaderCaption", "colHeaderCaption", "grandTotalCaption", "tag"],
      },
      dataField: { kind: "pivot-words", attributes: ["name"] },
      pivotField: { kind: "pivot-words", attributes: ["name", "subtotalCaption"] },
      item: { kind: "pivot-words", attributes: ["n"] },
    },
  },
  slicer: { place: "slicer", rules: { slicer: { kind: "slicer", attributes: ["caption", "name"] } } },
  slicerCache: {
    place: "slicer",
    rules: {
      i: { kind: "slicer-items", attributes: ["n", "c"] },
      slicerCacheDefinition: { kind: "slicer", attributes: ["sourceName"] },
    },
  },
  timeline: { place: "slicer", rules: { timeline: { kind: "timeline", attributes: ["caption", "name"] } } },
  timelineCache: {
    place: "slicer",
    rules: { timelineCacheDefinition: { kind: "timeline", attributes: ["sourceName"] } },
  },
};
