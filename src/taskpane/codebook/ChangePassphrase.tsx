import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { useTask } from "../useTask";
import { isReady, NewPassphrase, nothingTyped } from "./NewPassphrase";
import { PassphraseField } from "./PassphraseField";
import { PassphraseForm } from "./PassphraseForm";

/** Another passphrase; whoever merely finds the codebook open can't give it one. */
export const ChangePassphrase = () => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const [current, setCurrent] = useState("");
  const [typed, setTyped] = useState(nothingTyped);
  const changing = useTask(async () => {
    await vault.change(current, typed.passphrase);
    setCurrent("");
    setTyped(nothingTyped);
  });
  return (
    <PassphraseForm
      submitLabel={t("pane.codebook.change")}
      ready={current !== "" && isReady(typed)}
      state={changing.state}
      onSubmit={changing.run}
    >
      <PassphraseField label={t("pane.codebook.currentPassphrase")} value={current} onChange={setCurrent} />
      <NewPassphrase label={t("pane.codebook.newPassphrase")} typed={typed} onChange={setTyped} />
      {changing.state.kind === "done" ? <Notice intent="success">{t("pane.codebook.changed")}</Notice> : null}
    </PassphraseForm>
  );
};
