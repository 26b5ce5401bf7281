import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  textOf,
  type XmlElement,
} from "../xml/element";
import { encodeXstring } from "../xml/escape";
import type { TableColumn } from "./storedTable";

/** The children of CT_TableColumn that hold formulas; they come first, in this order (ECMA-376-1, 18.5.1.3). */
const formulas = ["calculatedColumnFormula", "totalsRowFormula"];

/** A `<tableColumn>`; what else the one with its id says among `known` stays. */
export function columnElement(column: TableColumn, known: readonly XmlElement[], prefix: string): XmlElement {
  const old = known.find((each) => attributeOf(each, "id") === String(column.id));
  const texts = [column.calculated, column.totalsFormula];
  const others = childrenOf(old).filter(({ name }) => !formulas.includes(localName(name)));
  const attributes = {
    ...old?.attributes,
    id: column.id,
    name: lineBreaksEscaped(column.name),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeXstring(column.totalsLabel),
  };
  return element(`${prefix}tableColumn`, attributes, [
    ...formulas.flatMap((name, index) =>
      formulaElement(`${prefix}${name}`, texts[index], childOf(old, name)),
    ),
    ...others,
  ]);
}

/** The old element, with what it says of array formulas, as long as its text is the same. */
function formulaElement(name: string, text: string | undefined, old: XmlElement | undefined): XmlElement[] {
  if (text === undefined) return [];
  const written = encodeXstring(text);
  return [old && textOf(old) === written ? old : element(name, {}, [written])];
}

/** Column names must be those in the header cells, or Excel repairs the file; it writes line breaks as `_x000a_`. */
function lineBreaksEscaped(name: string): string {
  return encodeXstring(name).replaceAll("\n", "_x000a_");
}
