import {
  flagForm,
  numberForm,
  readAttributes,
  textForm,
  writtenAttributes,
  type AttributeForm,
  type AttributeForms,
} from "../xml/attributes";
import { numberOf } from "../xml/element";
import { childOf, element, localName, type XmlElement } from "../xml/element";
import { readingOrders, type CellStyle, type ReadingOrder, type StyleChange } from "./cellStyle";

type Alignment = Pick<
  CellStyle,
  | "horizontal"
  | "vertical"
  | "wrapText"
  | "indent"
  | "textRotation"
  | "readingOrder"
  | "shrinkToFit"
  | "justifyLastLine"
>;
type Protection = Pick<CellStyle, "locked" | "formulaHidden">;

const stacked = { inFile: 255, described: 180 };

/** Files count 0 to 90 upwards and 91 to 180 downwards; 255 stands for letters below each other. */
const rotationForm: AttributeForm<number> = {
  read: (text) => {
    const written = numberOf(text) ?? 0;
    if (written === stacked.inFile) return stacked.described;
    return written > 90 ? 90 - written : written;
  },
  write: (degrees) => {
    if (degrees === 0) return undefined;
    if (degrees === stacked.described) return String(stacked.inFile);
    return String(degrees < 0 ? 90 - degrees : degrees);
  },
};

const readingOrderForm: AttributeForm<ReadingOrder> = {
  read: (text) => readingOrders[numberOf(text) ?? 0] ?? "context",
  write: (order) => (order === "context" ? undefined : String(readingOrders.indexOf(order))),
};

const alignmentForms: AttributeForms<Alignment> = {
  horizontal: textForm,
  vertical: textForm,
  textRotation: rotationForm,
  wrapText: flagForm(),
  indent: numberForm(0),
  justifyLastLine: flagForm(),
  shrinkToFit: flagForm(),
  readingOrder: readingOrderForm,
};

const protectionForms: AttributeForms<Protection> = {
  locked: flagForm(true),
  formulaHidden: { ...flagForm(), name: "hidden" },
};

/** Puts the alignment and protection of an `<xf>` or `<dxf>` into words. */
export const describeAlignment = (format: XmlElement | undefined): Alignment & Protection => ({
  ...readAttributes(childOf(format, "alignment"), alignmentForms),
  ...readAttributes(childOf(format, "protection"), protectionForms),
});

/** The format with alignment and protection changed: `<alignment>` stands before `<protection>`. */
export function changedAlignment(format: XmlElement, change: StyleChange, prefix: string): XmlElement {
  const alignment = writtenAttributes<Alignment>(change, alignmentForms);
  const protection = writtenAttributes<Protection>(change, protectionForms);
  let { attributes, children } = format;
  if (Object.keys(alignment).length > 0) {
    children = withAttributes(children, `${prefix}alignment`, alignment);
    attributes = { ...attributes, applyAlignment: "1" };
  }
  if (Object.keys(protection).length > 0) {
    children = withAttributes(children, `${prefix}protection`, protection);
    attributes = { ...attributes, applyProtection: "1" };
  }
  return { ...format, attributes, children };
}

/** Sets attributes of the one child of that name, which is made if needed. */
function withAttributes(
  children: XmlElement["children"],
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): XmlElement["children"] {
  const old = children.find((child) => typeof child !== "string" && child.name === name);
  const before = typeof old === "object" ? old.attributes : {};
  const changed = element(name, { ...before, ...attributes });
  const others = children.filter((child) => child !== old);
  return localName(name) === "alignment" ? [changed, ...others] : [...others, changed];
}
