import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { ChangePassphrase } from "./ChangePassphrase";
import { CodesSent } from "./CodesSent";
import { FileToOpen } from "./FileToOpen";
import { ImportCodes } from "./ImportCodes";
import { ReadBack } from "./ReadBack";
import { useBackup } from "./useBackup";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OpenVaultProps {
  /** Called when the codebook is another one by what was done here. */
  readonly onChanged: () => void;
}

/** The open codebook: how large it is, whether it is backed up, its way to a file and back, and its lock. */
export const OpenVault = ({ onChanged }: OpenVaultProps) => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const { looking, saving } = useBackup();
  const changed = (): void => {
    looking.run();
    onChanged();
  };
  const { organisations = 0, codesSinceBackup = 0 } = looking.last ?? {};
  return (
    <>
      <Text>{t("pane.codebook.size", { count: organisations })}</Text>
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
        <FileToOpen onReplaced={changed} />
        <ImportCodes onImported={changed} />
      </div>
      {changing ? <ChangePassphrase /> : null}
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.codebook.saved", { file: saving.state.result })}</Notice>
      ) : null}
      <ReadBack />
      <CodesSent />
      {[looking, saving].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
    </>
  );
};
