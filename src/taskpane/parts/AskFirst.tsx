import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AskFirstProps {
  readonly label: string;
  /** What cannot be undone; undefined when there is nothing to ask about. */
  readonly question: string | undefined;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks, and does it once the person says so. */
export const AskFirst = ({ label, question, confirm, busy, onConfirm }: AskFirstProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-expanded={question === undefined ? undefined : asking}
        disabledFocusable={busy}
        onClick={() => {
          if (question === undefined) onConfirm();
          else setAsking(!asking);
        }}
      >
        {label}
      </Button>
      {asking && question !== undefined ? (
        <Notice intent="warning">
          {question}
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setAsking(false);
                onConfirm();
              }}
            >
              {confirm}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t("pane.cancel")}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
};
