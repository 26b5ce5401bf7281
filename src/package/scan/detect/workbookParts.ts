import type { Detectors } from "./detector";
import { workbookRules } from "./workbookRules";

/** The workbook part, and what every workbook has. */
export const workbookDetectors: Detectors = {
  officeDocument: { place: "workbook", rules: workbookRules },
  contentTypes: { place: "part" },
  styles: { place: "styles" },
  sharedStrings: { place: "shared-strings" },
  theme: {
    place: "theme",
    rules: {
      theme: {
        kind: "theme-name",
        attributes: ["name"],
        when: (given) => !/Office/.test(given.get("name") ?? ""),
      },
    },
  },
  themeOverride: { place: "theme" },
  calcChain: { place: "workbook" },
  sheetMetadata: { place: "workbook", rules: { metadataStrings: { kind: "rich-data" } } },
  volatileDependencies: {
    place: "workbook",
    rules: { tp: { kind: "live-data", text: true }, stp: { kind: "live-data", text: true } },
  },
  rdRichValue: { place: "workbook", presence: "rich-data" },
  rdRichValueStructure: { place: "workbook" },
  rdRichValueTypes: { place: "workbook" },
  rdSupportingPropertyBag: { place: "workbook", presence: "rich-data" },
  rdSupportingPropertyBagStructure: { place: "workbook" },
  rdArray: { place: "workbook", presence: "rich-data" },
  richValueRel: { place: "workbook" },
  RichStyles: { place: "styles" },
  FeaturePropertyBag: { place: "workbook" },
  xmlMaps: { place: "custom-xml", presence: "xml-map" },
};
