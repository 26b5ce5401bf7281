import type { StoredValidation } from "../validations/storedValidation";
import { extendedValidationElement, readValidation, validationElement } from "../validations/validationXml";
import { childOf, descend, element, type XmlElement } from "../xml/element";
import { extensionList, extensionOf, withExtension } from "./extensions";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

const extensionUri = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

/** What cells accept, of both generations: `<dataValidations>`, and the extension for lists on other sheets. */
export const validationsPart = framePart({
  field: "validations",
  read: (frame) => [
    ...descend(frame, "dataValidations", "dataValidation").map((each) => readValidation(each, false)),
    ...extendedIn(frame).map((each) => readValidation(each, true)),
  ],
  write: (frame, validations) => {
    const extended = validations.filter((each) => each.extended);
    const plain = validations.filter((each) => !each.extended);
    return withExtended(withPlain(frame, plain), extended);
  },
});

const extendedIn = (frame: XmlElement): XmlElement[] =>
  descend(extensionOf(frame, extensionUri), "dataValidations", "dataValidation");

function withPlain(frame: XmlElement, validations: readonly StoredValidation[]): XmlElement {
  const prefix = prefixOf(frame);
  const old = childOf(frame, "dataValidations") ?? element(`${prefix}dataValidations`);
  const items = validations.map((each) => validationElement(each, prefix));
  const attributes = { ...old.attributes, count: String(items.length) };
  const list = items.length > 0 ? { ...old, attributes, children: items } : undefined;
  return withChild(frame, "dataValidations", list);
}

/** The extension stays as it was written when only the sheet's own validations changed. */
function withExtended(frame: XmlElement, validations: readonly StoredValidation[]): XmlElement {
  const before = extendedIn(frame).map((each) => readValidation(each, true));
  if (JSON.stringify(before) === JSON.stringify(validations)) return frame;
  const list = extensionList("dataValidations", validations.map(extendedValidationElement));
  return withExtension(frame, extensionUri, list);
}
