import type { ElementRule, ElementRules } from "../reading/elementRules";
import type { Attributes } from "../reading/attributes";

const isHidden = (given: Attributes): boolean => ["1", "true"].includes(given.get("hidden") ?? "");
/** What Excel itself makes, and shows nowhere: filters, print areas. */
const isBuiltIn = (given: Attributes): boolean => (given.get("name") ?? "").startsWith("_xlnm.");

const nameRules: readonly ElementRule[] = [
  { place: "defined-names" },
  { kind: "name-constant", text: "formula" },
  { kind: "hidden-name", attributes: ["name"], when: (given) => isHidden(given) && !isBuiltIn(given) },
  { kind: "defined-name", attributes: ["name"], when: (given) => !isHidden(given) && !isBuiltIn(given) },
  { kind: "name-comment", attributes: ["comment", "description", "help", "statusBar", "customMenu"] },
];

/** The workbook part: its sheets' names, defined names, people and paths. */
export const workbookRules: ElementRules = {
  sheet: { place: "sheet-name" },
  definedName: nameRules,
  absPath: { kind: "saved-path", attributes: ["url"] },
  fileSharing: { kind: "author", attributes: ["userName"] },
  workbookPr: {
    kind: "code-name",
    attributes: ["codeName"],
    when: (given) => !/^(?:ThisWorkbook|DieseArbeitsmappe)$/.test(given.get("codeName") ?? ""),
  },
  customWorkbookView: { kind: "custom-view", attributes: ["name"] },
  webPublishObject: { kind: "web-publishing", attributes: ["destinationFile", "title"] },
  smartTagType: { kind: "rich-data", attributes: ["name", "url"] },
  functionGroup: { kind: "macro", attributes: ["name"] },
};
