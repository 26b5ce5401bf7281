import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";

interface RuleFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly kind: "number" | "word" | "sentence";
  /** What is wrong with a text; undefined when it may be taken. */
  readonly faultOf: (text: string) => string | undefined;
  readonly onChange: (text: string) => void;
}

/** A rule as text. It is taken when the person leaves it, and only when nothing is wrong with it. */
export const RuleField = ({ value, ...look }: RuleFieldProps) => (
  <TypedField key={value} value={value} {...look} />
);

const TypedField = ({ label, hint, value, kind, faultOf, onChange }: RuleFieldProps) => {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string>();
  const take = (): void => {
    const found = text.trim() === value ? undefined : faultOf(text.trim());
    setFault(found);
    if (found === undefined && text.trim() !== value) onChange(text.trim());
  };
  const typed = {
    value: text,
    onBlur: take,
    onChange: (_event: unknown, data: { readonly value: string }) => {
      setText(data.value);
    },
  };
  return (
    <Field label={label} hint={hint ?? null} validationMessage={fault ?? null}>
      {kind === "sentence" ? (
        <Textarea dir="auto" resize="vertical" {...typed} />
      ) : (
        <Input inputMode={kind === "number" ? "numeric" : "text"} {...typed} />
      )}
    </Field>
  );
};
