import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { Choice } from "../parts/Choice";

/** How a field of an entry is asked for. */
export type FieldLook = {
  readonly label: string;
  readonly hint?: string;
} & (
  | { readonly kind: "text"; readonly suggestions?: readonly string[] }
  | { readonly kind: "lines" | "day" }
  | {
      readonly kind: "choice";
      readonly values: readonly string[];
      readonly textOf: (value: string) => string;
    }
);

interface RecordFieldProps {
  readonly look: FieldLook;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

export const RecordField = ({ look, value, problem, onChange }: RecordFieldProps) => {
  const { label, hint } = look;
  const id = useId();
  if (look.kind === "choice")
    return (
      <Choice label={label} values={look.values} textOf={look.textOf} value={value} onChoose={onChange} />
    );
  const suggestions = look.kind === "text" ? (look.suggestions ?? []) : [];
  return (
    <>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        {look.kind === "lines" ? (
          <Textarea
            dir="auto"
            resize="vertical"
            value={value}
            onChange={(_event, data) => {
              onChange(data.value);
            }}
          />
        ) : (
          <Input
            type={look.kind === "day" ? "date" : "text"}
            {...(look.kind === "text" ? { dir: "auto", list: id } : {})}
            autoComplete="off"
            value={value}
            onChange={(_event, data) => {
              onChange(data.value);
            }}
          />
        )}
      </Field>
      {look.kind === "text" ? (
        <datalist id={id}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </>
  );
};
