import type { Detectors } from "./detector";

const property = { kind: "document-property", text: true } as const;
const author = { kind: "author", text: true } as const;

const core = {
  creator: author,
  lastModifiedBy: author,
  subject: property,
  description: property,
  keywords: property,
  category: property,
  contentStatus: property,
  identifier: property,
  version: property,
} as const;

/** What the workbook says of itself as a document. Its title is searched, and is nothing by itself. */
export const propertyDetectors: Detectors = {
  "core-properties": { place: "properties", rules: core },
  coreProperties: { place: "properties", rules: core },
  "extended-properties": { place: "properties", rules: extended() },
  extendedProperties: { place: "properties", rules: extended() },
  "custom-properties": { place: "properties", rules: custom() },
  customProperties: { place: "properties", rules: custom() },
  classificationlabels: { place: "label", presence: "sensitivity-label" },
  docMetadata: { place: "label", presence: "sensitivity-label" },
};

function extended() {
  return {
    Company: { kind: "company", text: true },
    Manager: { kind: "author", text: true },
    HyperlinkBase: { kind: "saved-path", text: true },
    Template: property,
    "HLinks/vector": property,
  } as const;
}

function custom() {
  return {
    property: [
      {
        kind: "custom-property",
        attributes: ["name"],
        when: (given: ReadonlyMap<string, string>) => !isLabel(given),
      },
      { kind: "sensitivity-label", attributes: ["name"], when: isLabel },
    ],
  } as const;
}

/** What Microsoft's sensitivity labels leave as properties. */
function isLabel(given: ReadonlyMap<string, string>): boolean {
  return (given.get("name") ?? "").startsWith("MSIP_Label_");
}
