import type { Detectors } from "./detector";

/** XML that other programs keep in the workbook; queries of Power Query among it. */
export const customXmlDetectors: Detectors = {
  customXml: { place: "custom-xml", presence: "custom-xml", rules: { DataMashup: { kind: "power-query" } } },
  customXmlProps: { place: "custom-xml" },
};
