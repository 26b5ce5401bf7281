import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { isReady, NewPassphrase, nothingTyped } from "./NewPassphrase";
import { PassphraseField } from "./PassphraseField";
import { PassphraseForm } from "./PassphraseForm";
import { useVaultState } from "./useVault";

/** What stands before the codebook of this device: its passphrase, or the choice of a first one. Nothing while it is open. */
export const VaultDoor = () => {
  const { vault } = useServices();
  const state = useVaultState();
  const { run, state: looking } = useTask(() => vault.look());
  useEffect(() => {
    run();
  }, [run]);
  return (
    <>
      {state === "none" || state === "unsealed" ? <ChoosePassphrase unsealed={state === "unsealed"} /> : null}
      {state === "locked" ? <Unlock /> : null}
      {looking.kind === "failed" ? <Problem error={looking.error} /> : null}
    </>
  );
};

/** The first passphrase of this device's codebook. */
const ChoosePassphrase = ({ unsealed }: { readonly unsealed: boolean }) => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const [typed, setTyped] = useState(nothingTyped);
  const choosing = useTask(() => vault.choose(typed.passphrase));
  return (
    <PassphraseForm
      submitLabel={t("pane.codebook.seal")}
      ready={isReady(typed)}
      state={choosing.state}
      onSubmit={choosing.run}
    >
      <Text weight="semibold">{t("pane.codebook.chooseTitle")}</Text>
      <Text>{t(unsealed ? "pane.codebook.whyUnsealed" : "pane.codebook.why")}</Text>
      <NewPassphrase label={t("pane.codebook.passphrase")} typed={typed} onChange={setTyped} />
    </PassphraseForm>
  );
};

/** Opens the codebook again. */
const Unlock = () => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const [passphrase, setPassphrase] = useState("");
  const unlocking = useTask(async () => {
    setPassphrase("");
    await vault.unlock(passphrase);
  });
  return (
    <PassphraseForm
      submitLabel={t("pane.codebook.unlock")}
      ready={passphrase !== ""}
      state={unlocking.state}
      onSubmit={unlocking.run}
    >
      <Text>{t("pane.codebook.lockedTitle")}</Text>
      <PassphraseField label={t("pane.codebook.passphrase")} value={passphrase} onChange={setPassphrase} />
    </PassphraseForm>
  );
};
