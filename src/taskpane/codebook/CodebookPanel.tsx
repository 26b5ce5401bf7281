import { useEffect, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { OpenVault } from "./OpenVault";
import { useVaultState } from "./useVault";
import { ChoosePassphrase, Unlock } from "./VaultDoor";

interface CodebookPanelProps {
  /** For those who must come here first. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** Grows when the codebook changed elsewhere. */
  readonly changes: number;
}

/** The codebook of this device, behind its passphrase. */
export const CodebookPanel = ({ titleRef = null, changes }: CodebookPanelProps) => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const state = useVaultState();
  const { run, state: looking } = useTask(() => vault.look());
  useEffect(() => {
    run();
  }, [run]);
  return (
    <Section title={t("pane.codebook.title")} titleRef={titleRef}>
      {state === "none" || state === "unsealed" ? <ChoosePassphrase unsealed={state === "unsealed"} /> : null}
      {looking.kind === "failed" ? <Problem error={looking.error} /> : null}
      {state === "locked" ? <Unlock /> : null}
      {state === "open" ? <OpenVault key={changes} /> : null}
    </Section>
  );
};
