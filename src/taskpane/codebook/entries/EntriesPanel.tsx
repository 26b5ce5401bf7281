import { Button, Caption1, Field, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../../codebook/codebook";
import { searchableEntries, searchEntries } from "../../../codebook/searchEntries";
import { RowList } from "../../parts/RowList";
import type { Browsing } from "./browsing";
import { EntryFilters } from "./EntryFilters";
import { EntryRow, entryRowHeight } from "./EntryRow";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  search: { maxWidth: "100%", width: "100%" },
  filterButton: { alignSelf: "start" },
});

interface EntriesPanelProps {
  readonly codebook: Codebook;
  readonly browsing: Browsing;
  readonly onBrowse: (browsing: Browsing) => void;
  readonly onOpen: (id: string) => void;
}

/** All organisations, searched and filtered while a person types. */
export const EntriesPanel = ({ codebook, browsing, onBrowse, onOpen }: EntriesPanelProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { query, filter, active } = browsing;
  const [filtering, setFiltering] = useState(Object.values(filter).some((wanted) => wanted !== undefined));
  const searchable = useMemo(() => searchableEntries(codebook), [codebook]);
  const found = useMemo(() => searchEntries(searchable, query, filter), [searchable, query, filter]);
  const panel = useRef<HTMLDivElement>(null);
  const focusList = (): void => {
    panel.current?.querySelector<HTMLElement>("[role=listbox]")?.focus();
  };
  const [cameBack] = useState(active !== undefined);
  useEffect(() => {
    if (cameBack) focusList();
  }, [cameBack]);
  return (
    <div ref={panel} className={styles.panel}>
      <Field label={t("pane.entries.search")} hint={t("pane.entries.searchHint")}>
        <SearchBox
          className={styles.search}
          dir="auto"
          value={query}
          onChange={(_event, { value }) => {
            onBrowse({ ...browsing, query: value, active: undefined });
          }}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key !== "ArrowDown" || first === undefined) return;
            event.preventDefault();
            onBrowse({ ...browsing, active: first.id });
            focusList();
          }}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        className={styles.filterButton}
        aria-expanded={filtering}
        onClick={() => {
          setFiltering(!filtering);
          if (filtering) onBrowse({ ...browsing, filter: {}, active: undefined });
        }}
      >
        {t("pane.entries.filter")}
      </Button>
      {filtering ? (
        <EntryFilters
          filter={filter}
          series={Object.keys(codebook.usedCodes)}
          onFilter={(next) => {
            onBrowse({ ...browsing, filter: next, active: undefined });
          }}
        />
      ) : null}
      <div role="status">
        <Caption1>
          {t("pane.entries.found", { count: found.length, all: codebook.organisations.length })}
        </Caption1>
      </div>
      {found.length === 0 ? null : (
        <RowList
          label={t("pane.entries.list")}
          items={found}
          rowHeight={entryRowHeight}
          keyOf={({ id }) => id}
          render={(entry) => <EntryRow entry={entry} />}
          active={active}
          onActive={({ id }) => {
            onBrowse({ ...browsing, active: id });
          }}
          onOpen={({ id }) => {
            onBrowse({ ...browsing, active: id });
            onOpen(id);
          }}
        />
      )}
    </div>
  );
};
