import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  /** Long options must not push the pane wider than Excel made it. */
  narrow: { minWidth: 0, maxWidth: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

const nothing = "";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** For a label that the lines around it already say to those who see. */
  readonly labelHidden?: boolean;
  readonly values: readonly Value[];
  readonly textOf: (value: Value) => string;
  /** Undefined shows `emptyText` until the person chooses. */
  readonly value: Value | undefined;
  readonly emptyText?: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, by name. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const {
    label,
    labelHidden = false,
    values,
    textOf,
    value,
    emptyText,
    disabled = false,
    small = false,
  } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Field {...(labelHidden ? {} : { label })} className={styles.narrow}>
      <Select
        {...(labelHidden ? { "aria-label": label } : {})}
        className={styles.narrow}
        size={small ? "small" : "medium"}
        disabled={disabled}
        value={value ?? nothing}
        onChange={(_event, data) => {
          const chosen = values.find((candidate) => candidate === data.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {value === undefined ? <option value={nothing}>{emptyText ?? t("pane.choose")}</option> : null}
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {textOf(candidate)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
