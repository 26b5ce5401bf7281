import { pageMarginsForms, pageSetupForms, printOptionsForms } from "../printing";
import { attributeOf, booleanOf, element } from "../xml/element";
import { attributesPart } from "./attributesPart";
import { framePart } from "./framePart";
import { prefixOf } from "./frameOrder";
import { sheetProperty, withSheetProperty } from "./sheetProperties";

export const printOptionsPart = attributesPart("printOptions", "printOptions", printOptionsForms);
export const pageMarginsPart = attributesPart("pageMargins", "pageMargins", pageMarginsForms);
export const pageSetupPart = attributesPart("pageSetup", "pageSetup", pageSetupForms);

export const fitToPagePart = framePart({
  field: "fitToPage",
  read: (frame) => booleanOf(attributeOf(sheetProperty(frame, "pageSetUpPr"), "fitToPage")),
  write: (frame, fitToPage) => {
    const old = sheetProperty(frame, "pageSetUpPr")?.attributes;
    const attributes = { ...old, fitToPage: fitToPage ? "1" : "0" };
    return withSheetProperty(frame, "pageSetUpPr", element(`${prefixOf(frame)}pageSetUpPr`, attributes));
  },
});
