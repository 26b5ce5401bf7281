import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes away what later copies are held against, once the person has been asked. */
export const ForgetFingerprints = () => {
  const { t } = useTranslation();
  const { fingerprints } = useServices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const forgetting = useTask(async () => {
    await fingerprints.clear();
    setAsking(false);
  });
  return (
    <>
      <Button
        size="small"
        disabled={asking}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("pane.codesSent.forget")}
      </Button>
      {asking ? (
        <Notice intent="warning">
          {t("pane.codesSent.forgetQuestion")}
          <div className={styles.buttons}>
            <Button size="small" onClick={forgetting.run}>
              {t("pane.codesSent.forgetNow")}
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
      {forgetting.state.kind === "done" ? (
        <Notice intent="success">{t("pane.codesSent.forgotten")}</Notice>
      ) : null}
      {forgetting.state.kind === "failed" ? <Problem error={forgetting.state.error} /> : null}
    </>
  );
};
