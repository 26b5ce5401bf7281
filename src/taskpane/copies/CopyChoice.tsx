import { useTranslation } from "react-i18next";
import { audiencesFor } from "../../protocol/protocol";
import { informationTypes, type Audience, type InformationType } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";

interface CopyChoiceProps {
  readonly informationType: InformationType;
  /** Undefined until one is chosen. */
  readonly audience: Audience | undefined;
  readonly disabled: boolean;
  readonly onType: (type: InformationType) => void;
  readonly onAudience: (audience: Audience) => void;
}

/** Asks what the sheet is and whom the copy is for. Audiences the protocol refuses are offered too: it then says why. */
export const CopyChoice = ({ informationType, audience, disabled, onType, onAudience }: CopyChoiceProps) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  return (
    <>
      <Choice
        label={t("pane.classify.type")}
        values={informationTypes}
        textOf={(type) => t(`protocol.informationType.${type}`)}
        value={informationType}
        disabled={disabled}
        onChoose={onType}
      />
      <Choice
        label={t("pane.copies.audience")}
        values={audiencesFor(protocol, informationType).filter((candidate) => candidate !== "coordinators")}
        textOf={(candidate) => t(`protocol.audience.${candidate}`)}
        value={audience}
        disabled={disabled}
        onChoose={onAudience}
      />
    </>
  );
};
