import type { ElementRules } from "../reading/elementRules";
import type { Attributes } from "../reading/attributes";

/** A list written into the validation itself, between quotes: `"Yes,No"`. */
export const validationRules: ElementRules = {
  dataValidations: { place: "validations" },
  dataValidation: {
    kind: "validation-message",
    attributes: ["promptTitle", "prompt", "errorTitle", "error"],
  },
  formula1: { kind: "validation-list", text: "formula" },
  formula2: { kind: "validation-list", text: "formula" },
};

export const conditionalRules: ElementRules = {
  conditionalFormatting: { place: "conditional-formats" },
  cfRule: { kind: "conditional-text", attributes: ["text"] },
  "cfRule/formula": { kind: "conditional-text", text: "formula" },
  "cfRule/f": { kind: "conditional-text", text: "formula" },
};

export const filterRules: ElementRules = {
  autoFilter: { place: "filters" },
  filter: { kind: "filter-criteria", attributes: ["val"] },
  customFilter: { kind: "filter-criteria", attributes: ["val"] },
};

const isOther = (given: Attributes): boolean => !(given.get("name") ?? "").startsWith("confide.");

/** Settings of a sheet that hold words. */
export const sheetSettingRules: ElementRules = {
  sheetPr: {
    kind: "code-name",
    attributes: ["codeName"],
    when: (given) => !/^\p{L}+\d+$/u.test(given.get("codeName") ?? ""),
  },
  scenario: { kind: "scenario", attributes: ["name", "user", "comment"], place: "sheet-settings" },
  "scenario/inputCells": { kind: "scenario", attributes: ["val"], place: "sheet-settings" },
  customSheetView: { kind: "custom-view", place: "sheet-settings" },
  protectedRange: {
    kind: "protected-range",
    attributes: ["name", "securityDescriptor"],
    place: "sheet-settings",
  },
  customPr: { kind: "sheet-property", attributes: ["name"], when: isOther, place: "sheet-settings" },
  webPublishItem: {
    kind: "web-publishing",
    attributes: ["destinationFile", "title", "divId"],
    place: "sheet-settings",
  },
  control: { kind: "control", attributes: ["name"], place: "sheet-settings" },
  oleObject: { kind: "embedded-file", attributes: ["progId", "link"], place: "sheet-settings" },
};

const headerFooter = { kind: "header-footer", text: true } as const;

export const pageHeaderRules: ElementRules = {
  headerFooter: { place: "page-headers" },
  oddHeader: headerFooter,
  oddFooter: headerFooter,
  evenHeader: headerFooter,
  evenFooter: headerFooter,
  firstHeader: headerFooter,
  firstFooter: headerFooter,
};

export const cellLinkRules: ElementRules = {
  hyperlinks: { place: "cell-links" },
  hyperlink: [
    { kind: "link-tip", attributes: ["tooltip"] },
    { kind: "cell-link", attributes: ["location"] },
  ],
};

export const worksheetRules: ElementRules = {
  ...validationRules,
  ...conditionalRules,
  ...filterRules,
  ...sheetSettingRules,
  ...pageHeaderRules,
  ...cellLinkRules,
};
