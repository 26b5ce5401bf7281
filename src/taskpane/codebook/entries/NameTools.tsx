import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { renameEntry, setLanguage, takeOffSpelling } from "../../../codebook/editing/names";
import { Choice } from "../../parts/Choice";
import type { EditableEntry } from "./editable";
import { languageOf, nameLanguages } from "./nameLanguages";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What can be done with one name of an entry. */
export const NameTools = ({ entry, busy, onEdit, name }: EditableEntry & { readonly name: string }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [language, setChosen] = useState(languageOf(entry, name));
  return (
    <div className={styles.tools}>
      <Choice
        label={t("pane.entries.languageOf", { name })}
        values={nameLanguages}
        textOf={(tag) => t(`pane.entries.languages.${tag}`)}
        value={language}
        small
        onChoose={setChosen}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || language === languageOf(entry, name)}
          onClick={() => {
            const said = language === "unknown" ? undefined : language;
            onEdit((codebook, stamp) => setLanguage(codebook, entry.id, name, said, stamp));
          }}
        >
          {t("pane.entries.keepLanguage")}
        </Button>
        {name === entry.name ? null : (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onEdit((codebook, stamp) => renameEntry(codebook, entry.id, name, stamp));
            }}
          >
            {t("pane.entries.showFirst")}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy || entry.aliases.length === 0}
          onClick={() => {
            onEdit((codebook, stamp) => takeOffSpelling(codebook, entry.id, name, stamp));
          }}
        >
          {t("pane.entries.takeOff")}
        </Button>
      </div>
    </div>
  );
};
