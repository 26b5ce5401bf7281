import { workbookProtectionForms, type WorkbookProtection } from "../protection";
import { changedAttributes, readAttributes, type AttributeForms } from "../xml/attributes";
import { childOf, element, type XmlElement } from "../xml/element";
import { withChildInOrder } from "../xml/childOrder";
import { prefixOf } from "../frame/frameOrder";
import { calculationForms, type Calculation } from "./calculation";
import { readTracksPoints, withTracksPoints } from "./chartTracking";

/** What the workbook says of itself as a whole. */
export interface BookFields {
  protection: WorkbookProtection;
  calculation: Calculation;
  /** Whether charts keep the formats of a point with its cell, not with its place in the series. */
  chartsTrackPoints: boolean;
}

/** The children of `<workbook>` in the schema's order (CT_Workbook, ECMA-376-1, 18.2.27). */
const order = (
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes " +
  "webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

export const readBookFields = (root: XmlElement): BookFields => ({
  protection: readAttributes(childOf(root, "workbookProtection"), workbookProtectionForms),
  calculation: readAttributes(childOf(root, "calcPr"), calculationForms),
  chartsTrackPoints: readTracksPoints(root),
});

/** The workbook's element with these fields; the same element when it says so already. */
export function broughtBook(root: XmlElement, fields: BookFields): XmlElement {
  const { protection, calculation, chartsTrackPoints } = fields;
  let book = withAttributes(root, "workbookProtection", protection, workbookProtectionForms);
  book = withAttributes(book, "calcPr", calculation, calculationForms);
  return chartsTrackPoints === readTracksPoints(root) ? book : withTracksPoints(book, chartsTrackPoints);
}

function withAttributes<Values>(
  root: XmlElement,
  name: string,
  values: Values,
  forms: AttributeForms<Values>,
): XmlElement {
  const known = childOf(root, name);
  if (JSON.stringify(readAttributes(known, forms)) === JSON.stringify(values)) return root;
  const old = known ?? element(`${prefixOf(root)}${name}`);
  const attributes = changedAttributes(old.attributes, values, forms);
  const isEmpty = Object.keys(attributes).length === 0 && old.children.length === 0;
  return withChildInOrder(order, root, name, isEmpty ? undefined : { ...old, attributes });
}
