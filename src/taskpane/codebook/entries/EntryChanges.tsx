import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { Section } from "../../parts/Section";
import type { EditableEntry } from "./editable";
import { MergePanel } from "./MergePanel";
import { RemovePanel } from "./RemovePanel";
import { SplitPanel } from "./SplitPanel";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const changes = ["merge", "split", "remove"] as const;
type EntryChange = (typeof changes)[number];

interface EntryChangesProps extends EditableEntry {
  readonly onMerged: (kept: Organisation) => void;
}

/** What makes one entry of two, two of one, or none. */
export const EntryChanges = ({ onMerged, ...editable }: EntryChangesProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [open, setOpen] = useState<EntryChange>();
  const isPossible = (change: EntryChange): boolean =>
    change !== "split" || editable.entry.aliases.length > 0;
  return (
    <Section title={t("pane.entries.changes")}>
      <div className={styles.buttons}>
        {changes.filter(isPossible).map((change) => (
          <Button
            key={change}
            size="small"
            aria-expanded={open === change}
            onClick={() => {
              setOpen(open === change ? undefined : change);
            }}
          >
            {t(`pane.entries.${change}`)}
          </Button>
        ))}
      </div>
      {open === "merge" ? <MergePanel {...editable} onMerged={onMerged} /> : null}
      {open === "split" ? <SplitPanel {...editable} /> : null}
      {open === "remove" ? <RemovePanel {...editable} /> : null}
    </Section>
  );
};
