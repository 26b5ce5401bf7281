import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { addSpelling, renameEntry } from "../../../codebook/editing/names";
import { allNames } from "../../../codebook/lookup";
import { Section } from "../../parts/Section";
import type { EditableEntry } from "./editable";
import { NameRow } from "./NameRow";
import { TextForm } from "./TextForm";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The names of an entry: renamed, more of them, fewer. */
export const EntryNames = (props: EditableEntry) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { entry, busy, onEdit } = props;
  const names = allNames(entry);
  return (
    <Section title={t("pane.entries.names")}>
      <ul className={styles.list}>
        {names.map((name) => (
          <NameRow key={name} {...props} name={name} />
        ))}
      </ul>
      <TextForm
        key={`name ${entry.name}`}
        label={t("pane.entries.rename")}
        hint={t("pane.entries.renameHint")}
        submitLabel={t("pane.entries.renameIt")}
        initial={entry.name}
        busy={busy}
        onSubmit={(name) => {
          onEdit((codebook, stamp) => renameEntry(codebook, entry.id, name, stamp));
        }}
      />
      <TextForm
        key={`spelling ${names.length}`}
        label={t("pane.entries.addSpelling")}
        submitLabel={t("pane.entries.addIt")}
        busy={busy}
        onSubmit={(name) => {
          onEdit((codebook, stamp) => addSpelling(codebook, entry.id, name, stamp));
        }}
      />
    </Section>
  );
};
