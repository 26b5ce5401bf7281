import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CopyToSave } from "../../commands/cleanFile";
import { saveCopy } from "../../commands/saveCopy";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { useTask } from "../useTask";

/** The way out of this workbook for a copy that stands in it. */
export const SaveCopyButton = ({ made }: { readonly made: CopyToSave }) => {
  const { t } = useTranslation();
  const services = useServices();
  const saving = useTask((watched) => saveCopy(services, made, watched));
  return (
    <>
      <Button
        appearance="primary"
        disabled={saving.state.kind === "running"}
        onClick={() => {
          saving.run();
        }}
      >
        {t("pane.copies.save")}
      </Button>
      {saving.state.kind === "running" ? (
        <Progress label={t("pane.copies.saving")} share={saving.state.share} onCancel={saving.cancel} />
      ) : null}
      {saving.state.kind === "failed" ? <Problem error={saving.state.error} /> : null}
      {saving.state.kind === "done" ? (
        <Notice intent="success">
          {t(saving.state.result.opened ? "pane.copies.savedAndOpened" : "pane.copies.saved", {
            file: saving.state.result.fileName,
          })}
        </Notice>
      ) : null}
    </>
  );
};
