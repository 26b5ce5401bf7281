import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useBackup } from "./useBackup";

/** Says so when codes were given since the last backup, and saves one. */
export const BackupReminder = () => {
  const { t } = useTranslation();
  const { looking, saving } = useBackup();
  const count = looking.last?.codesSinceBackup ?? 0;
  return (
    <>
      {count === 0 ? null : (
        <Notice intent="warning">
          {t("pane.codebook.notBackedUp", { count })}{" "}
          <Button size="small" onClick={saving.run}>
            {t("pane.codebook.save")}
          </Button>
        </Notice>
      )}
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.codebook.saved", { file: saving.state.result })}</Notice>
      ) : null}
      {saving.state.kind === "failed" ? <Problem error={saving.state.error} /> : null}
    </>
  );
};
