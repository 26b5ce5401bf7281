import { Button, Field, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { mergeEntries } from "../../../codebook/editing/mergeEntries";
import { searchableEntries, searchEntries } from "../../../codebook/searchEntries";
import { RowList } from "../../parts/RowList";
import type { EditableEntry } from "./editable";
import { EntryRow, entryRowHeight } from "./EntryRow";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  search: { maxWidth: "100%", width: "100%" },
  button: { alignSelf: "start" },
});

interface MergePanelProps extends EditableEntry {
  /** Called with the entry that stays, once they are to be one. */
  readonly onMerged: (kept: Organisation) => void;
}

/** Looks for the organisation that this one is, says what happens, and makes them one. */
export const MergePanel = ({ codebook, entry, busy, onEdit, onMerged }: MergePanelProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState<string>();
  const [other, setOther] = useState<Organisation>();
  const searchable = useMemo(
    () => searchableEntries(codebook).filter((candidate) => candidate.entry.id !== entry.id),
    [codebook, entry.id],
  );
  const found = useMemo(() => searchEntries(searchable, query), [searchable, query]);
  return (
    <div className={styles.panel}>
      <Field label={t("pane.entries.mergeWith", { name: entry.name })} hint={t("pane.entries.searchHint")}>
        <SearchBox
          className={styles.search}
          dir="auto"
          value={query}
          onChange={(_event, { value }) => {
            setQuery(value);
            setActive(undefined);
            setOther(undefined);
          }}
        />
      </Field>
      {query.trim() === "" || other !== undefined ? null : (
        <RowList
          label={t("pane.entries.mergeList")}
          items={found}
          rowHeight={entryRowHeight}
          keyOf={({ id }) => id}
          render={(candidate) => <EntryRow entry={candidate} />}
          active={active}
          onActive={({ id }) => {
            setActive(id);
          }}
          onOpen={setOther}
        />
      )}
      <div role="status">
        {other === undefined ? null : (
          <Text>{t("pane.entries.mergeSays", { name: entry.name, other: other.name })}</Text>
        )}
      </div>
      {other === undefined ? null : (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            onEdit((kept, stamp) => mergeEntries(kept, other.id, entry.id, stamp));
            onMerged(other);
          }}
        >
          {t("pane.entries.mergeIt", { other: other.name })}
        </Button>
      )}
    </div>
  );
};
