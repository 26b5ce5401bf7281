import { filterRules } from "./cellRules";
import type { Detectors } from "./detector";

/** Tables: words that stand in no cell, and filters. */
export const tableDetectors: Detectors = {
  table: {
    place: "table",
    rules: {
      ...filterRules,
      table: [
        { kind: "table-words", attributes: ["comment"] },
        {
          kind: "table-words",
          attributes: ["displayName"],
          when: (given) => !/^(?:Table|Tabelle|Tableau|Tabla)\d+$/.test(given.get("displayName") ?? ""),
        },
      ],
      tableColumn: { kind: "table-words", attributes: ["totalsRowLabel"] },
      calculatedColumnFormula: { kind: "table-words", text: "formula" },
      totalsRowFormula: { kind: "table-words", text: "formula" },
    },
  },
  tableSingleCells: { place: "table", presence: "xml-map" },
  queryTable: {
    place: "query-table",
    rules: {
      queryTable: { kind: "query-table", attributes: ["name"] },
      queryTableField: { kind: "query-table", attributes: ["name"] },
    },
  },
};
