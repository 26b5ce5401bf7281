import { Field, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { audiencesFor } from "../../protocol/protocol";
import { informationTypes, type Audience, type InformationType } from "../../protocol/rule";
import { useServices } from "../paneContext";

/** Which copy the person wants; no audience until one is chosen. */
export interface Choice {
  readonly informationType: InformationType;
  readonly audience: Audience | undefined;
}

interface CopyChoiceProps {
  readonly choice: Choice;
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

const nobody = "";

/** Asks what the sheet is and whom the copy is for. Audiences the protocol refuses are offered too: it then says why. */
export const CopyChoice = ({ choice, disabled, onChoose }: CopyChoiceProps) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  const audiences = audiencesFor(protocol, choice.informationType).filter(
    (audience) => audience !== "coordinators",
  );
  return (
    <>
      <Field label={t("pane.classify.type")}>
        <Select
          disabled={disabled}
          value={choice.informationType}
          onChange={(_event, { value }) => {
            const informationType = informationTypes.find((type) => type === value);
            if (informationType !== undefined) onChoose({ informationType, audience: undefined });
          }}
        >
          {informationTypes.map((type) => (
            <option key={type} value={type}>
              {t(`protocol.informationType.${type}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.copies.audience")}>
        <Select
          disabled={disabled}
          value={choice.audience ?? nobody}
          onChange={(_event, { value }) => {
            onChoose({ ...choice, audience: audiences.find((audience) => audience === value) });
          }}
        >
          <option value={nobody}>{t("pane.copies.choose")}</option>
          {audiences.map((audience) => (
            <option key={audience} value={audience}>
              {t(`protocol.audience.${audience}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};
