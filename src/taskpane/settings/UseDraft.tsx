import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface UseDraftProps {
  /** Whose words it speaks. */
  readonly of: "protocol" | "thresholds";
  /** What lets more go than what is usual, a sentence each. */
  readonly looser: readonly string[];
  readonly onUse: () => Promise<void>;
}

/** Takes what was changed into use. What lets more go than what is usual is listed, and asked about, before. */
export const UseDraft = ({ of, looser, onUse }: UseDraftProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  const using = useTask(onUse);
  const isAsked = looser.length > 0;
  return (
    <>
      <Notice
        intent={isAsked ? "warning" : "info"}
        title={t(`pane.${of}.${isAsked ? "looser" : "notInUse"}`, { count: looser.length })}
      >
        {isAsked ? (
          <>
            <ul className={styles.list}>
              {looser.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Checkbox
              checked={agreed}
              label={t(`pane.${of}.agreed`)}
              onChange={(_event, { checked }) => {
                setAgreed(checked === true);
              }}
            />
          </>
        ) : null}
      </Notice>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isAsked && !agreed}
          onClick={() => {
            using.run();
          }}
        >
          {t(`pane.${of}.use`)}
        </Button>
      </div>
      {using.state.kind === "failed" ? <Problem error={using.state.error} /> : null}
    </>
  );
};
