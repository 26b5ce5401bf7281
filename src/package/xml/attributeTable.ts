import { attributeOf, booleanOf, numberOf, type XmlElement } from "./element";

/** One attribute of an element as a value of ours: how it is read, and how written; undefined leaves it out. */
export interface Attribute<Value> {
  readonly name: string;
  readonly read: (text: string | undefined) => Value;
  readonly write: (value: Value) => string | undefined;
}

/** The attributes of one kind of element, by the field that each fills. */
export type AttributeTable<Fields> = { readonly [Field in keyof Fields]: Attribute<Fields[Field]> };

/** `xsd:boolean` with the schema's default, which is not written. */
export const flag = (name: string, usual = false): Attribute<boolean> => ({
  name,
  read: (text) => booleanOf(text, usual),
  write: (value) => (value === usual ? undefined : value ? "1" : "0"),
});

/** A number that the schema requires, read as the usual one where a file leaves it out. */
export const requiredDecimal = (name: string, usual: number): Attribute<number> => ({
  name,
  read: (text) => numberOf(text) ?? usual,
  write: String,
});

/** A number with the schema's default, which is not written. */
export const decimal = (name: string, usual: number): Attribute<number> => ({
  name,
  read: (text) => numberOf(text) ?? usual,
  write: (value) => (value === usual ? undefined : String(value)),
});

export const optionalDecimal = (name: string): Attribute<number | undefined> => ({
  name,
  read: numberOf,
  write: (value) => (value === undefined ? undefined : String(value)),
});

export const optionalText = (name: string): Attribute<string | undefined> => ({
  name,
  read: (text) => text,
  write: (value) => value,
});

/** One of the words of a simple type; anything else is read as the usual one, which is not written. */
export const word = <Word extends string>(
  name: string,
  usual: Word,
  ...others: readonly Word[]
): Attribute<Word> => ({
  name,
  read: (text) => others.find((known) => known === text) ?? usual,
  write: (value) => (value === usual ? undefined : value),
});

/** What an element says by its attributes; all defaults when there is no element. */
export function readAttributes<Fields>(
  element: XmlElement | undefined,
  table: AttributeTable<Fields>,
): Fields {
  const entries = fieldsOf(table).map(
    (field) => [field, table[field].read(attributeOf(element, table[field].name))] as const,
  );
  return Object.fromEntries(entries) as Fields;
}

/** The attributes of an element that says `fields`; those of other names, and those that say the same already, stay. */
export function writeAttributes<Fields>(
  old: Readonly<Record<string, string>>,
  fields: Fields,
  table: AttributeTable<Fields>,
): Record<string, string> {
  const attributes = { ...old };
  for (const field of fieldsOf(table)) {
    const { name, read, write } = table[field];
    if (name in attributes && read(attributes[name]) === fields[field]) continue;
    const text = write(fields[field]);
    if (text === undefined) Reflect.deleteProperty(attributes, name);
    else attributes[name] = text;
  }
  return attributes;
}

const fieldsOf = <Fields>(table: AttributeTable<Fields>): (keyof Fields & string)[] =>
  Object.keys(table) as (keyof Fields & string)[];
