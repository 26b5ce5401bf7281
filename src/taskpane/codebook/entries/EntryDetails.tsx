import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { organisationStatuses, organisationTypes } from "../../../codebook/codebook";
import { setDetails } from "../../../codebook/editing/details";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";
import type { EditableEntry } from "./editable";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** What kind of organisation it is and whether it is a member: for whoever has the codebook open, in no code. */
export const EntryDetails = ({ entry, busy, onEdit }: EditableEntry) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [type, setType] = useState(entry.type);
  const [status, setStatus] = useState(entry.status);
  const isSame = type === entry.type && status === entry.status;
  return (
    <Section title={t("pane.entries.details")}>
      <Choice
        label={t("pane.entries.type")}
        values={["unknown", ...organisationTypes] as const}
        textOf={(candidate) => t(`pane.entries.types.${candidate}`)}
        value={type ?? "unknown"}
        onChoose={(chosen) => {
          setType(chosen === "unknown" ? undefined : chosen);
        }}
      />
      <Choice
        label={t("pane.entries.status")}
        values={organisationStatuses}
        textOf={(candidate) => t(`pane.entries.statuses.${candidate}`)}
        value={status}
        onChoose={setStatus}
      />
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={isSame || busy}
        onClick={() => {
          onEdit((codebook, stamp) => setDetails(codebook, entry.id, { type, status }, stamp));
        }}
      >
        {t("pane.entries.keepDetails")}
      </Button>
    </Section>
  );
};
