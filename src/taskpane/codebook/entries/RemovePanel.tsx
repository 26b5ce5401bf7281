import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { removeEntry } from "../../../codebook/editing/entries";
import { Notice } from "../../parts/Notice";
import type { EditableEntry } from "./editable";

/** Asks before an entry is removed. */
export const RemovePanel = ({ entry, busy, onEdit }: EditableEntry) => {
  const { t } = useTranslation();
  return (
    <Notice intent="warning">
      {t("pane.entries.removeSays", { name: entry.name })}{" "}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onEdit((codebook, stamp) => removeEntry(codebook, entry.id, stamp));
        }}
      >
        {t("pane.entries.removeIt")}
      </Button>
    </Notice>
  );
};
