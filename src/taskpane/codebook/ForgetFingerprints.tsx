import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { AskFirst } from "../parts/AskFirst";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

/** Takes away what later copies are held against, once the person has been asked. */
export const ForgetFingerprints = () => {
  const { t } = useTranslation();
  const { fingerprints } = useServices();
  const forgetting = useTask(() => fingerprints.clear());
  return (
    <>
      <AskFirst
        label={t("pane.codesSent.forget")}
        question={t("pane.codesSent.forgetQuestion")}
        confirm={t("pane.codesSent.forgetNow")}
        busy={forgetting.state.kind === "running"}
        onConfirm={forgetting.run}
      />
      {forgetting.state.kind === "done" ? (
        <Notice intent="success">{t("pane.codesSent.forgotten")}</Notice>
      ) : null}
      {forgetting.state.kind === "failed" ? <Problem error={forgetting.state.error} /> : null}
    </>
  );
};
