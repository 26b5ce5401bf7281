import { useTranslation } from "react-i18next";
import { audiencesFor } from "../../protocol/protocol";
import type { Audience, InformationType } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";

interface CodesChoiceProps {
  readonly informationType: InformationType;
  readonly audience: Audience;
  readonly codesLike: Audience;
  readonly disabled: boolean;
  readonly onChoose: (codesLike: Audience) => void;
}

/** Whether the copy has codes of its own, or shares those of another audience's copies. */
export const CodesChoice = ({
  informationType,
  audience,
  codesLike,
  disabled,
  onChoose,
}: CodesChoiceProps) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  const others = audiencesFor(protocol, informationType).filter(
    (candidate) => candidate !== audience && candidate !== "coordinators" && candidate !== "public",
  );
  return (
    <>
      <Choice
        label={t("pane.copies.codes")}
        values={[audience, ...others]}
        textOf={(candidate) =>
          candidate === audience
            ? t("pane.copies.ownCodes")
            : t("pane.copies.codesLike", { audience: t(`protocol.audience.${candidate}`) })
        }
        value={codesLike}
        disabled={disabled}
        onChoose={onChoose}
      />
      {codesLike === audience ? null : <Notice intent="warning">{t("pane.copies.codesShared")}</Notice>}
    </>
  );
};
