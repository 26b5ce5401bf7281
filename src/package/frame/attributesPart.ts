import type { StoredSheet } from "../workbook";
import { readAttributes, changedAttributes, type AttributeForms } from "../xml/attributes";
import { childOf, element, type XmlElement } from "../xml/element";
import { framePart, type AnyFramePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

/** A field that is what one child of the frame says by its attributes. */
export function attributesPart<Field extends keyof StoredSheet>(
  field: Field,
  name: string,
  forms: AttributeForms<StoredSheet[Field]>,
): AnyFramePart {
  return framePart({
    field,
    read: (frame) => readAttributes(childOf(frame, name), forms),
    write: (frame, fields) => withAttributes(frame, name, fields, forms),
  });
}

/** The frame with a child that says `fields`. A child that would say nothing is left out. */
export function withAttributes<Fields>(
  frame: XmlElement,
  name: string,
  fields: Fields,
  forms: AttributeForms<Fields>,
): XmlElement {
  const old = childOf(frame, name) ?? element(`${prefixOf(frame)}${name}`);
  const attributes = changedAttributes(old.attributes, fields, forms);
  const isEmpty = Object.keys(attributes).length === 0 && old.children.length === 0;
  return withChild(frame, name, isEmpty ? undefined : { ...old, attributes });
}
