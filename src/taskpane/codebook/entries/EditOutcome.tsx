import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../../codebook/codebook";
import { tellHistory } from "../../../codebook/editing/told";
import { undoChange } from "../../../codebook/editing/undo";
import type { Edit } from "../../../commands/editCodebook";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import type { TaskState } from "../../useTask";
import { useChangeWords } from "./useWords";

interface EditOutcomeProps {
  readonly editing: TaskState<Codebook>;
  readonly onEdit: (edit: Edit) => void;
}

/** What the last edit did, with the way back; or why it was refused. */
export const EditOutcome = ({ editing, onEdit }: EditOutcomeProps) => {
  const { t } = useTranslation();
  const wordsOf = useChangeWords();
  if (editing.kind === "failed") return <Problem error={editing.error} />;
  const [told] = editing.kind === "done" ? tellHistory(editing.result, 1) : [];
  if (told === undefined) return null;
  return (
    <Notice intent="success">
      {wordsOf(told)}{" "}
      <Button
        size="small"
        onClick={() => {
          onEdit((codebook, stamp) => undoChange(codebook, told.change.id, stamp));
        }}
      >
        {t("pane.entries.undo")}
      </Button>
    </Notice>
  );
};
