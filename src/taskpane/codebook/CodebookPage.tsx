import { useTranslation } from "react-i18next";
import { Section } from "../parts/Section";
import { OpenCodebook } from "./OpenCodebook";
import { useVaultState } from "./useVault";
import { VaultDoor } from "./VaultDoor";

/** The codebook of this device, behind its passphrase. */
export const CodebookPage = () => {
  const { t } = useTranslation();
  const isOpen = useVaultState() === "open";
  return (
    <Section title={t("pane.codebook.title")}>
      <VaultDoor />
      {isOpen ? <OpenCodebook /> : null}
    </Section>
  );
};
