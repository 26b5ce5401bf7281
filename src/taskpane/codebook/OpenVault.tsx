import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { saveCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { ChangePassphrase } from "./ChangePassphrase";
import { CodesSent } from "./CodesSent";
import { FileToOpen } from "./FileToOpen";
import { ImportCodes } from "./ImportCodes";
import { ReadBack } from "./ReadBack";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The open codebook: how large it is, whether it is backed up, its way to a file and back, and its lock. */
export const OpenVault = () => {
  const { t } = useTranslation();
  const services = useServices();
  const { vault } = services;
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const kept = useTask(async () => {
    const codebook = await vault.load();
    const codesSinceBackup = codebook === undefined ? 0 : await vault.codesSinceBackup(codebook);
    return { count: codebook?.organisations.length ?? 0, codesSinceBackup };
  });
  const { run } = kept;
  const saving = useTask(async () => {
    const file = await saveCodebook(services);
    run();
    return file;
  });
  useEffect(() => {
    run();
  }, [run]);
  const { count = 0, codesSinceBackup = 0 } = kept.last ?? {};
  return (
    <>
      <Text>{t("pane.codebook.size", { count })}</Text>
      {codesSinceBackup === 0 ? null : (
        <Notice intent="warning">{t("pane.codebook.notBackedUp", { count: codesSinceBackup })}</Notice>
      )}
      <div className={styles.buttons}>
        <Button onClick={saving.run}>{t("pane.codebook.save")}</Button>
        <Button onClick={vault.lock}>{t("pane.codebook.lock")}</Button>
        <Button
          aria-expanded={changing}
          onClick={() => {
            setChanging(!changing);
          }}
        >
          {t("pane.codebook.changePassphrase")}
        </Button>
        <FileToOpen onReplaced={run} />
        <ImportCodes onImported={run} />
      </div>
      {changing ? <ChangePassphrase /> : null}
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.codebook.saved", { file: saving.state.result })}</Notice>
      ) : null}
      <ReadBack />
      <CodesSent />
      {[kept, saving].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
    </>
  );
};
