/** How a value is written: its cell's type, and what stands around it. */
export interface ValueForm {
  readonly type: string;
  readonly open: string;
  readonly close: string;
}
/** `result` is a formula's text, `shared` one of the shared strings. */
export type FormName = "empty" | "number" | "boolean" | "error" | "result" | "shared" | "inline";

/** The forms where the elements of the sheet have that prefix (`x:`, or none). */
export function valueForms(prefix: string): Readonly<Record<FormName, ValueForm>> {
  const form = (type: string, name: string): ValueForm => ({
    type: type === "" ? "" : ` t="${type}"`,
    open: `<${prefix}${name}>`,
    close: `</${prefix}${name}>`,
  });
  return {
    empty: { type: "", open: "", close: "" },
    number: form("", "v"),
    boolean: form("b", "v"),
    error: form("e", "v"),
    result: form("str", "v"),
    shared: form("s", "v"),
    inline: form("inlineStr", "is"),
  };
}
