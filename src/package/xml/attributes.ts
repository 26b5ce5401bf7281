import { attributeOf, booleanOf, numberOf, type XmlElement } from "./element";

/** How a value stands in an attribute. */
export interface AttributeForm<Value> {
  /** The attribute's name where it is not that of the value. */
  readonly name?: string;
  read(text: string | undefined): Value;
  /** Undefined where the attribute is left out. */
  write(value: Value): string | undefined;
}

/** Values of an element that each are an attribute: one line a value. */
export type AttributeForms<Values> = { readonly [Key in keyof Values]: AttributeForm<Values[Key]> };

export const textForm: AttributeForm<string | undefined> = { read: (text) => text, write: (text) => text };

/** `xsd:boolean`; left out where it is what a missing attribute means. */
export const flagForm = (otherwise = false): AttributeForm<boolean> => ({
  read: (text) => booleanOf(text, otherwise),
  write: (flag) => (flag === otherwise ? undefined : flag ? "1" : "0"),
});

export const numberForm = (otherwise: number): AttributeForm<number> => ({
  read: (text) => numberOf(text) ?? otherwise,
  write: (value) => (value === otherwise ? undefined : String(value)),
});

/** One word of a list; what is not in it reads as `otherwise`, which is left out. */
export const wordForm = <Word extends string, Other extends Word | undefined>(
  words: readonly Word[],
  otherwise: Other,
): AttributeForm<Word | Other> => ({
  read: (text) => words.find((word) => word === text) ?? otherwise,
  write: (word) => (word === otherwise ? undefined : word),
});

export function readAttributes<Values>(
  element: XmlElement | undefined,
  forms: AttributeForms<Values>,
): Values {
  const entries = Object.entries<AttributeForm<unknown>>(forms);
  const read = entries.map(([key, form]) => [key, form.read(attributeOf(element, form.name ?? key))]);
  return Object.fromEntries(read) as Values;
}

/** The attributes of the given values, undefined for those to be left out. */
export function writtenAttributes<Values>(
  values: Partial<Values>,
  forms: AttributeForms<Values>,
): Record<string, string | undefined> {
  const entries = Object.entries<AttributeForm<unknown>>(forms).filter(([key]) => key in values);
  return Object.fromEntries(
    entries.map(([key, form]) => [form.name ?? key, form.write(values[key as keyof Values])]),
  );
}
