import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { faultsIn, type Fault, type Said } from "../../records/register/said";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { RecordField, type FieldLook } from "./RecordField";
import type { Records } from "./records";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface RecordFormProps<Words extends Said> {
  readonly records: Records;
  readonly initial: Words;
  readonly fields: readonly (FieldLook & { readonly name: keyof Words & string })[];
  readonly submitLabel: string;
  /** Called when it is written down, and when the person thinks better of it. */
  readonly onClose: () => void;
}

/** One entry, asked for field by field. What is wrong is said at its field, and the first of these gets the keyboard. */
export const RecordForm = <Words extends Said>(props: RecordFormProps<Words>) => {
  const { records, initial, fields, submitLabel, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState(initial);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const writing = useTask(async (_watched, words: Words) => {
    await records.write(words);
    onClose();
  });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [faults]);
  const values: Readonly<Record<string, string>> = said;
  const busy = writing.state.kind === "running";
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsIn(said, records.today);
        setFaults(found);
        if (found.length === 0 && !busy) writing.run(said);
      }}
    >
      {fields.map((look) => {
        const fault = faults.find(({ field }) => field === look.name);
        return (
          <RecordField
            key={look.name}
            look={look}
            value={values[look.name] ?? ""}
            problem={fault === undefined ? undefined : t(`records.faults.${fault.key}`)}
            onChange={(value) => {
              setSaid({ ...said, [look.name]: value });
            }}
          />
        );
      })}
      {writing.state.kind === "failed" ? <Problem error={writing.state.error} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {submitLabel}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("pane.cancel")}
        </Button>
      </div>
    </form>
  );
};
