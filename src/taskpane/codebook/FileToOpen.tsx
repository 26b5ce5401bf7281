import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { isSealed } from "../../codebook/sealed/header";
import { codeOf } from "../../commands/codedError";
import { replaceCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { PassphraseField } from "./PassphraseField";
import { PassphraseForm } from "./PassphraseForm";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A codebook file of anybody's: opened by our key, or by its own passphrase, then taken in place of ours if the person says so. */
export const FileToOpen = ({ onReplaced }: { readonly onReplaced: () => void }) => {
  const { t } = useTranslation();
  const services = useServices();
  const { vault } = services;
  const styles = useStyles();
  const [locked, setLocked] = useState<Uint8Array>();
  const [passphrase, setPassphrase] = useState("");
  const choosing = useTask(async (_watched, file: File) => {
    setLocked(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return await vault.openFile(bytes);
    } catch (error) {
      if (!isSealed(bytes) || codeOf(error) !== "wrong-passphrase") throw error;
      setLocked(bytes);
      return undefined;
    }
  });
  const opening = useTask((_watched, bytes: Uint8Array) => vault.openFile(bytes, passphrase));
  const close = (): void => {
    setLocked(undefined);
    setPassphrase("");
    choosing.cancel();
    opening.cancel();
  };
  const replacing = useTask(async (_watched, codebook: Codebook) => {
    await replaceCodebook(services, codebook);
    close();
    onReplaced();
  });
  const opened = [opening, choosing].flatMap(({ state }) =>
    state.kind === "done" && state.result !== undefined ? [state.result] : [],
  )[0];
  return (
    <>
      <FileButton
        label={t("pane.codebook.open")}
        onAsked={(file) => {
          opening.cancel();
          if (file !== undefined) choosing.run(file);
        }}
      />
      {locked === undefined || opened !== undefined ? null : (
        <PassphraseForm
          submitLabel={t("pane.codebook.openIt")}
          ready={passphrase !== ""}
          state={opening.state}
          onSubmit={() => {
            opening.run(locked);
          }}
        >
          <PassphraseField
            label={t("pane.codebook.filePassphrase")}
            value={passphrase}
            onChange={setPassphrase}
          />
        </PassphraseForm>
      )}
      {opened === undefined ? null : (
        <Notice intent="warning">
          {t("pane.codebook.replaceQuestion", { count: opened.organisations.length })}
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                replacing.run(opened);
              }}
            >
              {t("pane.codebook.replace")}
            </Button>
            <Button size="small" onClick={close}>
              {t("pane.cancel")}
            </Button>
          </div>
        </Notice>
      )}
      {[choosing, replacing].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
    </>
  );
};
