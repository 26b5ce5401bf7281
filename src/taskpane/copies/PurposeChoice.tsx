import { useTranslation } from "react-i18next";
import { purposes, type Purpose } from "../../protocol/purpose";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";

interface PurposeChoiceProps {
  readonly purpose: Purpose;
  readonly disabled: boolean;
  readonly onChoose: (purpose: Purpose) => void;
}

/** Asks what the copy is wanted for, where that opens something, and says what. */
export const PurposeChoice = ({ purpose, disabled, onChoose }: PurposeChoiceProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t("pane.copies.purpose")}
        values={purposes}
        textOf={(candidate) => t(`protocol.purpose.${candidate}`)}
        value={purpose}
        disabled={disabled}
        onChoose={onChoose}
      />
      {purpose === "field-planning" ? (
        <Notice intent="warning">{t("pane.copies.purposeOpens")}</Notice>
      ) : null}
    </>
  );
};
