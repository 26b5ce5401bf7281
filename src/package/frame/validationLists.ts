import { attributeOf, childOf, descend, textOf } from "../xml/element";
import { framePart } from "./framePart";

/** Lists of both generations: `<dataValidation>` and the extension that may name other sheets. */
export const validationListsPart = framePart({
  field: "validationLists",
  read: (frame) => {
    const extensions = descend(frame, "extLst", "ext", "dataValidations", "dataValidation");
    return [...descend(frame, "dataValidations", "dataValidation"), ...extensions]
      .filter((validation) => attributeOf(validation, "type") === "list")
      .map((validation) => ({
        areas: attributeOf(validation, "sqref") ?? textOf(childOf(validation, "sqref")),
        formula: textOf(childOf(validation, "formula1")),
      }));
  },
});
