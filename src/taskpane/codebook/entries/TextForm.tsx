import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

interface TextFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly submitLabel: string;
  /** What stands in the field at first; that alone can't be submitted. */
  readonly initial?: string;
  readonly busy: boolean;
  readonly onSubmit: (text: string) => void;
}

/** One text to type, and what is done with it. Give it a `key` that changes when it was done. */
export const TextForm = ({ label, hint, submitLabel, initial = "", busy, onSubmit }: TextFormProps) => {
  const styles = useStyles();
  const [text, setText] = useState(initial);
  const isReady = text.trim() !== "" && text !== initial && !busy;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit(text);
      }}
    >
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Input
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" className={styles.button} disabledFocusable={!isReady}>
        {submitLabel}
      </Button>
    </form>
  );
};
