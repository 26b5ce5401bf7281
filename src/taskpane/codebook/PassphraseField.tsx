import { Field, Input } from "@fluentui/react-components";

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  /** Tells password managers whether it is a new one. */
  readonly fresh?: boolean;
  /** A sentence below, and whether it speaks against the passphrase. */
  readonly said?: string | undefined;
  readonly bad?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One passphrase, not shown. */
export const PassphraseField = (props: PassphraseFieldProps) => {
  const { label, value, fresh = false, said, bad = false, disabled = false, onChange } = props;
  return (
    <Field
      label={label}
      {...(said === undefined
        ? {}
        : { validationMessage: said, validationState: bad ? ("error" as const) : ("success" as const) })}
    >
      <Input
        type="password"
        autoComplete={fresh ? "new-password" : "current-password"}
        dir="auto"
        value={value}
        disabled={disabled}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
};
