import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../../codebook/codebook";
import { addEntry } from "../../../codebook/editing/entries";
import type { Edit } from "../../../commands/editCodebook";
import { Section } from "../../parts/Section";
import type { Browsing } from "./browsing";
import { EntriesPanel } from "./EntriesPanel";
import { TextForm } from "./TextForm";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OrganisationsViewProps {
  readonly codebook: Codebook;
  readonly browsing: Browsing;
  readonly busy: boolean;
  readonly outcome: ReactNode;
  readonly onBrowse: (browsing: Browsing) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onOpen: (id: string) => void;
  readonly onHistory: () => void;
}

/** All organisations, one more by hand, and the way to what was done so far. */
export const OrganisationsView = (props: OrganisationsViewProps) => {
  const { codebook, browsing, busy, outcome, onBrowse, onEdit, onOpen, onHistory } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  return (
    <Section title={t("pane.entries.title")}>
      {outcome}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={adding}
          onClick={() => {
            setAdding(!adding);
          }}
        >
          {t("pane.entries.add")}
        </Button>
        <Button size="small" onClick={onHistory}>
          {t("pane.entries.showHistory")}
        </Button>
      </div>
      {adding ? (
        <TextForm
          key={codebook.organisations.length}
          label={t("pane.entries.addName")}
          hint={t("pane.entries.addHint")}
          submitLabel={t("pane.entries.addIt")}
          busy={busy}
          onSubmit={(name) => {
            onEdit((kept, stamp, newId) => addEntry(kept, name, newId, stamp));
          }}
        />
      ) : null}
      {codebook.organisations.length === 0 ? null : (
        <EntriesPanel codebook={codebook} browsing={browsing} onBrowse={onBrowse} onOpen={onOpen} />
      )}
    </Section>
  );
};
