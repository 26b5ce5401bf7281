import { flagForm, readAttributes, wordForm } from "../xml/attributes";
import { attributeOf, childOf, childrenOf, element, textOf, type XmlElement } from "../xml/element";
import { thresholdTypes, type Threshold } from "./storedConditionalFormat";

const forms = { type: wordForm(thresholdTypes, "num"), gte: flagForm(true) };

/** Reads a `<cfvo>`; the extension has its value as a formula below it. */
export function readThreshold(threshold: XmlElement): Threshold {
  const { type, gte } = readAttributes(threshold, forms);
  return { type, value: attributeOf(threshold, "val") ?? textOf(childOf(threshold, "f")), isInclusive: gte };
}

export const thresholdsIn = (parent: XmlElement | undefined): Threshold[] =>
  childrenOf(parent, "cfvo").map(readThreshold);

/** A `<cfvo>` of the sheet itself, which knows no automatic ends: the lowest and highest value stand for them. */
export function thresholdElement({ type, value, isInclusive }: Threshold, prefix: string): XmlElement {
  const plain = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  return element(`${prefix}cfvo`, {
    type: plain,
    val: value === "" ? undefined : value,
    gte: isInclusive ? undefined : "0",
  });
}

/** An `<x14:cfvo>`. */
export function extendedThreshold({ type, value, isInclusive }: Threshold): XmlElement {
  const said = value === "" ? [] : [element("xm:f", {}, [value])];
  return element("x14:cfvo", { type, gte: isInclusive ? undefined : "0" }, said);
}
