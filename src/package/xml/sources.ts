import type { XmlElement } from "./element";

/** What values were read from. Values don't change, they are replaced: one that is still there is written as it stood. */
const sources = new WeakMap<object, XmlElement>();

export function withSource<Value extends object>(value: Value, source: XmlElement): Value {
  sources.set(value, source);
  return value;
}

export const sourceOf = (value: object): XmlElement | undefined => sources.get(value);
