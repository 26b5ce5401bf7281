import { useTranslation } from "react-i18next";
import { isLoosened } from "../../table/corrections/correction";
import type { ColumnOutline } from "../../worker/outline";
import { Notice } from "../parts/Notice";

/** Says plainly when a person made a column harmless that looks identifying, and when their earlier word was not taken. */
export const ColumnWarnings = ({ column }: { readonly column: ColumnOutline }) => {
  const { t } = useTranslation();
  const { role, understood, outdated } = column;
  return (
    <>
      {understood !== undefined && isLoosened(column) ? (
        <Notice intent="warning">
          {t("pane.columns.loosened", {
            understood: t(`roles.${understood.role}`),
            role: t(`roles.${role}`),
          })}
        </Notice>
      ) : null}
      {outdated === undefined ? null : (
        <Notice intent="warning">
          {t("pane.columns.outdated", {
            said: t(`roles.${outdated.role}`),
            then: t(`roles.${outdated.understood}`),
            now: t(`roles.${role}`),
          })}
        </Notice>
      )}
    </>
  );
};
