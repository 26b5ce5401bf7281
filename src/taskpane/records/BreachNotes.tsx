import { useTranslation } from "react-i18next";
import type { Said } from "../../records/register/said";
import type { Breach } from "../../records/register/state";
import { Adding } from "./Adding";
import { RecordForm } from "./RecordForm";
import type { Records } from "./records";

interface BreachProps {
  readonly breach: Breach;
  readonly records: Records;
}

/** A meeting on a breach: who met, when, and what came of it. */
export const NoteMeeting = ({ breach: { reported }, records }: BreachProps) => {
  const { t } = useTranslation();
  return (
    <Adding
      label={t("pane.records.noteMeeting")}
      accessibleName={t("pane.records.noteMeetingOf", { what: reported.what })}
    >
      {(close) => (
        <RecordForm<Extract<Said, { kind: "breach-meeting" }>>
          records={records}
          initial={{
            kind: "breach-meeting",
            of: reported.id,
            heldBy: "members",
            heldOn: records.today,
            outcome: "",
          }}
          fields={[
            {
              name: "heldBy",
              kind: "choice",
              label: t("pane.records.heldBy"),
              values: ["members", "senior-management"],
              textOf: (value) => t(`pane.records.held.${value}`),
            },
            { name: "heldOn", kind: "day", label: t("pane.records.heldOn") },
            { name: "outcome", kind: "lines", label: t("pane.records.outcome") },
          ]}
          submitLabel={t("pane.records.noteIt")}
          onClose={close}
        />
      )}
    </Adding>
  );
};

/** What all members agreed on: it closes the breach. */
export const NoteResolution = ({ breach: { reported }, records }: BreachProps) => {
  const { t } = useTranslation();
  return (
    <Adding
      label={t("pane.records.noteResolution")}
      accessibleName={t("pane.records.noteResolutionOf", { what: reported.what })}
    >
      {(close) => (
        <RecordForm<Extract<Said, { kind: "breach-resolved" }>>
          records={records}
          initial={{ kind: "breach-resolved", of: reported.id, resolution: "", agreedOn: records.today }}
          fields={[
            {
              name: "resolution",
              kind: "lines",
              label: t("pane.records.resolution"),
              hint: t("pane.records.resolutionHint"),
            },
            { name: "agreedOn", kind: "day", label: t("pane.records.agreedOn") },
          ]}
          submitLabel={t("pane.records.noteIt")}
          onClose={close}
        />
      )}
    </Adding>
  );
};
