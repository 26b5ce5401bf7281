import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { allNames } from "../../../codebook/lookup";
import { Section } from "../../parts/Section";
import { OrganisationsCopies } from "../CodesSentTables";
import type { EditableEntry } from "./editable";
import { EntryChanges } from "./EntryChanges";
import { EntryCodes } from "./EntryCodes";
import { EntryDetails } from "./EntryDetails";
import { EntryNames } from "./EntryNames";
import { useEscape } from "./useEscape";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  back: { alignSelf: "start" },
});

interface EntryViewProps extends EditableEntry {
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** What came of the last edit. */
  readonly outcome: ReactNode;
  readonly onBack: () => void;
  readonly onMerged: (kept: Organisation) => void;
}

/** One organisation: what is known of it, and all that can be done with it. Escape leads back to the list. */
export const EntryView = ({ titleRef, outcome, onBack, onMerged, ...editable }: EntryViewProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { codebook, entry } = editable;
  useEscape(onBack);
  return (
    <div className={styles.view}>
      <Button size="small" appearance="subtle" className={styles.back} onClick={onBack}>
        {t("pane.entries.back")}
      </Button>
      <Section title={entry.name} titleRef={titleRef}>
        {outcome}
        <EntryCodes entry={entry} />
        <EntryNames {...editable} />
        <EntryDetails key={`${entry.type ?? ""} ${entry.status}`} {...editable} />
        <EntryChanges key={allNames(entry).join("\n")} {...editable} onMerged={onMerged} />
        {codebook.copies.length === 0 ? null : (
          <Section title={t("pane.codesSent.title")}>
            <OrganisationsCopies codebook={codebook} id={entry.id} />
          </Section>
        )}
      </Section>
    </div>
  );
};
