import { useTranslation } from "react-i18next";
import { noAnswers } from "../../codebook/apart";
import { openQuestions } from "../../codebook/openQuestions";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { Notice } from "../parts/Notice";
import { columnStanding } from "./choices";

/** What becomes of that which nobody has decided, before the copy is made. */
export const LeftOpen = ({ prepared: { recipe, names, wish } }: { readonly prepared: PreparedCopy }) => {
  const { t } = useTranslation();
  const undecided = recipe.columns.filter((column) => columnStanding(column) === "undecided").length;
  const open = openQuestions(names?.questions ?? [], wish.answers ?? noAnswers).length;
  return (
    <>
      {undecided === 0 ? null : (
        <Notice intent="warning">{t("pane.copies.undecided", { count: undecided })}</Notice>
      )}
      {open === 0 ? null : <Notice intent="warning">{t("names.leftOpen", { count: open })}</Notice>}
    </>
  );
};
