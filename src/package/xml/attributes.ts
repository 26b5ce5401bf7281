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

export const optionalNumberForm: AttributeForm<number | undefined> = {
  read: numberOf,
  write: (value) => (value === undefined ? undefined : String(value)),
};

/** A number that the schema requires; read as `otherwise` where a file leaves it out. */
export const requiredNumberForm = (otherwise: number): AttributeForm<number> => ({
  read: (text) => numberOf(text) ?? otherwise,
  write: String,
});

/** The form of an attribute whose name is not that of the value. */
export const named = <Value>(name: string, form: AttributeForm<Value>): AttributeForm<Value> => ({
  ...form,
  name,
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

/** The attributes of an element that now has these values. Those of other names stay, and those that say so already. */
export function changedAttributes<Values>(
  old: Readonly<Record<string, string>>,
  values: Values,
  forms: AttributeForms<Values>,
): Record<string, string> {
  const changed = Object.entries<AttributeForm<unknown>>(forms).flatMap(([key, form]) => {
    const { name = key } = form;
    const value: unknown = values[key as keyof Values];
    return name in old && form.read(old[name]) === value ? [] : [[name, form.write(value)] as const];
  });
  const all = Object.entries<string | undefined>({ ...old, ...Object.fromEntries(changed) });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
