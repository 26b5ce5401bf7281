import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { splitEntry } from "../../../codebook/editing/splitEntry";
import { allNames } from "../../../codebook/lookup";
import { Group } from "../../parts/Group";
import type { EditableEntry } from "./editable";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  button: { alignSelf: "start" },
});

/** Chooses the names that are another organisation's. */
export const SplitPanel = ({ entry, busy, onEdit }: EditableEntry) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const names = allNames(entry);
  const isReady = chosen.size > 0 && chosen.size < names.length && !busy;
  const toggle = (name: string): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  return (
    <div className={styles.panel}>
      <Group label={t("pane.entries.whichGo")} hint={t("pane.entries.splitHint")}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.has(name)}
            onChange={() => {
              toggle(name);
            }}
          />
        ))}
      </Group>
      {isReady ? (
        <Text>
          {t("pane.entries.splitSays", {
            names: [...chosen].join(", "),
            rest: names.filter((name) => !chosen.has(name)).join(", "),
          })}
        </Text>
      ) : null}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={!isReady}
        onClick={() => {
          onEdit((codebook, stamp, newId) => splitEntry(codebook, entry.id, [...chosen], newId, stamp));
        }}
      >
        {t("pane.entries.splitIt")}
      </Button>
    </div>
  );
};
