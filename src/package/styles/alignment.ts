import {
  changedAttributes,
  flagForm,
  named,
  numberForm,
  readAttributes,
  textForm,
  type AttributeForm,
  type AttributeForms,
} from "../xml/attributes";
import { childOf, element, localName, numberOf, type XmlElement } from "../xml/element";
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
const rotation: AttributeForm<number> = {
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

const readingOrder: AttributeForm<ReadingOrder> = {
  read: (text) => readingOrders[numberOf(text) ?? 0] ?? "context",
  write: (order) => (order === "context" ? undefined : String(readingOrders.indexOf(order))),
};

const alignmentForms: AttributeForms<Alignment> = {
  horizontal: textForm,
  vertical: textForm,
  textRotation: rotation,
  wrapText: flagForm(),
  indent: numberForm(0),
  justifyLastLine: flagForm(),
  shrinkToFit: flagForm(),
  readingOrder,
};

const protectionForms: AttributeForms<Protection> = {
  locked: flagForm(true),
  formulaHidden: named("hidden", flagForm()),
};

/** Puts the alignment and protection of an `<xf>` or `<dxf>` into words. */
export const describeAlignment = (format: XmlElement | undefined): Alignment & Protection => ({
  ...readAttributes(childOf(format, "alignment"), alignmentForms),
  ...readAttributes(childOf(format, "protection"), protectionForms),
});

/** The format with alignment and protection changed: `<alignment>` stands before `<protection>`. */
export function changedAlignment(format: XmlElement, change: StyleChange, prefix: string): XmlElement {
  const aligned = changedChild(format, `${prefix}alignment`, change, alignmentForms);
  return changedChild(aligned, `${prefix}protection`, change, protectionForms);
}

/** The format with attributes of one child changed, which is made if needed; the same format when nothing is to change. */
function changedChild<Fields extends object>(
  format: XmlElement,
  name: string,
  change: Partial<Fields>,
  table: AttributeForms<Fields>,
): XmlElement {
  const keys = Object.keys(table).filter((key) => key in change) as (keyof Fields)[];
  if (keys.length === 0) return format;
  const old = childOf(format, localName(name));
  const fields = { ...readAttributes(old, table), ...pick(change, keys) };
  const child = element(name, changedAttributes(old?.attributes ?? {}, fields, table));
  const others = format.children.filter((each) => each !== old);
  const isFirst = localName(name) === "alignment";
  const flagName = isFirst ? "applyAlignment" : "applyProtection";
  return {
    name: format.name,
    attributes: { ...format.attributes, [flagName]: "1" },
    children: isFirst ? [child, ...others] : [...others, child],
  };
}

const pick = <Fields>(from: Partial<Fields>, keys: readonly (keyof Fields)[]): Partial<Fields> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<Fields>;
