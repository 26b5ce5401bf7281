import { useTranslation } from "react-i18next";
import { audiences, informationTypes } from "../../protocol/rule";
import { consentKinds } from "../../records/register/entry";
import type { Said } from "../../records/register/said";
import { RecordForm } from "./RecordForm";
import { organisationsIn, type Records } from "./records";

type ConsentSaid = Extract<Said, { kind: "consent" }>;

interface ConsentFormProps {
  readonly records: Records;
  readonly onClose: () => void;
}

/** To what an organisation agreed, who said so, and for how long. */
export const ConsentForm = ({ records, onClose }: ConsentFormProps) => {
  const { t } = useTranslation();
  const initial: ConsentSaid = {
    kind: "consent",
    consent: "consent",
    organisation: "",
    informationType: "contacts",
    audience: "ocha",
    givenBy: "",
    from: records.today,
    until: "",
    how: "",
  };
  return (
    <RecordForm<ConsentSaid>
      records={records}
      initial={initial}
      fields={[
        {
          name: "organisation",
          kind: "text",
          label: t("pane.records.organisation"),
          hint: t("pane.records.organisationHint"),
          suggestions: organisationsIn(records.register),
        },
        {
          name: "consent",
          kind: "choice",
          label: t("pane.records.agreedTo"),
          values: consentKinds,
          textOf: (kind) => t(`pane.records.consentKind.${kind}`),
        },
        {
          name: "informationType",
          kind: "choice",
          label: t("pane.records.informationType"),
          values: informationTypes,
          textOf: (type) => t(`protocol.informationType.${type}`),
        },
        {
          name: "audience",
          kind: "choice",
          label: t("pane.records.audience"),
          values: audiences,
          textOf: (audience) => t(`protocol.audience.${audience}`),
        },
        { name: "givenBy", kind: "text", label: t("pane.records.givenBy") },
        { name: "from", kind: "day", label: t("pane.records.from") },
        { name: "until", kind: "day", label: t("pane.records.until"), hint: t("pane.records.untilHint") },
        { name: "how", kind: "text", label: t("pane.records.how"), hint: t("pane.records.howHint") },
      ]}
      submitLabel={t("pane.records.noteIt")}
      onClose={onClose}
    />
  );
};
