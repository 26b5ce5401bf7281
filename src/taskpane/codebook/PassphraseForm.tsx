import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TaskState } from "../useTask";
import { Problem } from "../parts/Problem";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "stretch" },
  button: { alignSelf: "start" },
});

interface PassphraseFormProps {
  readonly submitLabel: string;
  readonly ready: boolean;
  readonly state: TaskState<unknown>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Fields of passphrases and what is done with them, which takes a moment. */
export const PassphraseForm = ({ submitLabel, ready, state, onSubmit, children }: PassphraseFormProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const busy = state.kind === "running";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onSubmit();
      }}
    >
      {children}
      <Button type="submit" appearance="primary" className={styles.button} disabled={!ready || busy}>
        {submitLabel}
      </Button>
      <div role="status">{busy ? <Caption1>{t("pane.codebook.working")}</Caption1> : null}</div>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
    </form>
  );
};
