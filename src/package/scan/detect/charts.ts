import type { Detectors } from "./detector";

const chartRules = {
  "rich/p": { kind: "chart-text", text: true },
  "tx/v": { kind: "chart-text", text: true },
  "txData/v": { kind: "chart-text", text: true },
  "pt/v": { kind: "chart-cache", text: true },
  "lvl/pt": { kind: "chart-cache", text: true },
  externalData: { kind: "chart-source" },
  f: { kind: "chart-source", text: "formula" },
} as const;

/** Charts: their words, and the values that they remember of cells. */
export const chartDetectors: Detectors = {
  chart: { place: "chart", rules: chartRules },
  chartEx: { place: "chart", rules: chartRules },
  chartStyle: { place: "chart" },
  chartColorStyle: { place: "chart" },
};
