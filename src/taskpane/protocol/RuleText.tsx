import { Field, Textarea } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

interface RuleTextProps {
  readonly label: string;
  readonly value: string;
  /** Whether a table without it is none. */
  readonly needed?: boolean;
  readonly onChange: (text: string) => void;
}

/** A sentence of the table. It is changed when the person leaves it, so that undoing takes back sentences, not letters. */
export const RuleText = ({ label, value, needed = false, onChange }: RuleTextProps) => {
  const { t } = useTranslation();
  const isMissing = needed && value.trim() === "";
  return (
    <Field label={label} {...(isMissing ? { validationMessage: t("records.faults.missing") } : {})}>
      <Textarea
        key={value}
        dir="auto"
        resize="vertical"
        defaultValue={value}
        onBlur={({ target }) => {
          if (target.value !== value) onChange(target.value);
        }}
      />
    </Field>
  );
};
