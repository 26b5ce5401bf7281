import { useTranslation } from "react-i18next";
import type { SeriesId } from "../../codebook/codebook";
import { seriesFor } from "../../codebook/series";
import { audiencesFor } from "../../protocol/protocol";
import type { Audience, InformationType } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";

interface CodesChoiceProps {
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** The series of this copy's codes. */
  readonly series: SeriesId;
  readonly disabled: boolean;
  readonly onChoose: (codesLike: Audience) => void;
}

/** Whether the copy has codes of its own, or shares those of another audience's copies. */
export const CodesChoice = (props: CodesChoiceProps) => {
  const { informationType, audience, series, disabled, onChoose } = props;
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
        value={[audience, ...others].find((candidate) => seriesFor(candidate) === series)}
        disabled={disabled}
        onChoose={onChoose}
      />
      {series === seriesFor(audience) ? null : (
        <Notice intent="warning">{t("pane.copies.codesShared")}</Notice>
      )}
    </>
  );
};
