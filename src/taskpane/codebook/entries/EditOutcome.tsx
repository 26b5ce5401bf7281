import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { tellHistory } from "../../../codebook/editing/told";
import { undoChange } from "../../../codebook/editing/undo";
import type { Edit, Edited } from "../../../commands/editCodebook";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import type { TaskState } from "../../useTask";
import { useChangeWords } from "./useWords";

interface EditOutcomeProps {
  readonly editing: TaskState<Edited>;
  readonly onEdit: (edit: Edit) => void;
}

/** What the last edit did, with the way back; or why it was refused. */
export const EditOutcome = ({ editing, onEdit }: EditOutcomeProps) => {
  const { t } = useTranslation();
  const wordsOf = useChangeWords();
  if (editing.kind === "failed") return <Problem error={editing.error} />;
  if (editing.kind !== "done") return null;
  const { codebook, isChanged } = editing.result;
  if (!isChanged) return <Notice intent="info">{t("pane.entries.nothingChanged")}</Notice>;
  const [told] = tellHistory(codebook, 1);
  if (told === undefined) return null;
  return (
    <Notice intent="success">
      {wordsOf(told)}{" "}
      <Button
        size="small"
        onClick={() => {
          onEdit((kept, stamp) => undoChange(kept, told.change.id, stamp));
        }}
      >
        {t("pane.entries.undo")}
      </Button>
    </Notice>
  );
};
