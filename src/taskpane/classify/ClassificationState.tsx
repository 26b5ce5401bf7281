import { useTranslation } from "react-i18next";
import type { Inspection } from "../../commands/inspectSheet";
import { Notice } from "../parts/Notice";

/** What the sheet is, before anything is changed: never classified, classified, or changed since. */
export const ClassificationState = ({ inspection }: { readonly inspection: Inspection }) => {
  const { t, i18n } = useTranslation();
  const { classification, changed, suggestion } = inspection;
  if (classification === undefined) {
    return (
      <Notice intent="info" title={t("pane.classify.none")}>
        {suggestion.informationType === undefined
          ? t("pane.classify.unsuggested")
          : t("pane.classify.suggested")}
      </Notice>
    );
  }
  const facts = {
    type: t(`protocol.informationType.${classification.informationType}`),
    disclosure: t(`protocol.disclosure.${classification.disclosure}`),
    audiences: classification.audiences.map((audience) => t(`protocol.audience.${audience}`)).join(", "),
    date: new Date(classification.classifiedAt).toLocaleDateString(i18n.language),
  };
  const isCopy = classification.copyRule !== "";
  return (
    <>
      <Notice intent="success" title={t(isCopy ? "pane.classify.copy" : "pane.classify.done", facts)}>
        {t("pane.classify.facts", facts)}
      </Notice>
      {changed === true ? <Notice intent="warning">{t("pane.classify.changed")}</Notice> : null}
    </>
  );
};
