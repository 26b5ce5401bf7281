import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { VaultDoor } from "../codebook/VaultDoor";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import type { TaskState } from "../useTask";

interface MakeButtonProps {
  readonly making: TaskState<unknown>;
  /** Something stands in the way that no passphrase takes away. */
  readonly stopped: boolean;
  readonly busy: boolean;
  readonly codebookOpen: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** The way from the plan to the copy; the codebook is opened on it. */
export const MakeButton = ({ making, stopped, busy, codebookOpen, onMake, onCancel }: MakeButtonProps) => {
  const { t } = useTranslation();
  return (
    <>
      {making.kind === "running" ? (
        <Progress label={t("pane.copies.making")} share={making.share} onCancel={onCancel} />
      ) : null}
      {codebookOpen || stopped ? null : (
        <Section title={t("pane.codebook.needed")}>
          <VaultDoor />
        </Section>
      )}
      <Button appearance="primary" disabled={busy || stopped || !codebookOpen} onClick={onMake}>
        {t("pane.copies.make")}
      </Button>
      {making.kind === "failed" ? <Problem error={making.error} /> : null}
    </>
  );
};
