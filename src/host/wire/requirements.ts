import type { PageActions } from "./pageActions";

/** What the host says it can do, by requirement set. ExcelApi ends at 1.15: the npm package of Office.js knows no more. */
export type RequirementMatrix = Readonly<Record<string, string>>;

const always: RequirementMatrix = {
  ExcelApi: "1.15",
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
};

/** What takes a page that does its part. */
const byPart: Readonly<Partial<Record<keyof PageActions, RequirementMatrix>>> = {
  ribbon: { RibbonApi: "1.1" },
  setAsksBeforeClose: { SharedRuntime: "1.2" },
  shortcuts: { KeyboardShortcuts: "1.1" },
};

/** The requirement sets that an add-in may count on in a page that offers these parts. */
export const requirementsWith = (has: (part: keyof PageActions) => boolean): RequirementMatrix => {
  const parts = Object.keys(byPart) as (keyof PageActions)[];
  return Object.assign({}, always, ...parts.filter(has).map((part) => byPart[part])) as RequirementMatrix;
};

export const requirementsOf = (page: PageActions): RequirementMatrix =>
  requirementsWith((part) => page[part] !== undefined);
