import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Said } from "../../records/register/said";
import { stopsIn, type Stop } from "../../records/register/state";
import { Section } from "../parts/Section";
import { Adding } from "./Adding";
import { RecordForm } from "./RecordForm";
import { organisationsIn, type Records } from "./records";
import { useDay } from "./useDay";
import { useListStyles } from "./useListStyles";

/** Members that stopped sharing in writing: from then on their rows stay out of copies. */
export const SharingSection = ({ records }: { readonly records: Records }) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const stops = [...stopsIn(records.register)].reverse();
  return (
    <Section title={t("pane.records.sharing")}>
      <Text>{t(stops.length === 0 ? "pane.records.noStop" : "pane.records.stopSays")}</Text>
      <ul className={styles.list} aria-label={t("pane.records.sharing")}>
        {stops.map((stop) => (
          <StopItem key={stop.stopped.id} stop={stop} records={records} />
        ))}
      </ul>
      <Adding label={t("pane.records.addStop")}>
        {(close) => (
          <RecordForm<Extract<Said, { kind: "sharing-stopped" }>>
            records={records}
            initial={{ kind: "sharing-stopped", organisation: "", from: records.today, reasons: "" }}
            fields={[
              {
                name: "organisation",
                kind: "text",
                label: t("pane.records.organisation"),
                hint: t("pane.records.organisationHint"),
                suggestions: organisationsIn(records.register),
              },
              { name: "from", kind: "day", label: t("pane.records.stoppedFrom") },
              { name: "reasons", kind: "lines", label: t("pane.records.reasons") },
            ]}
            submitLabel={t("pane.records.noteIt")}
            onClose={close}
          />
        )}
      </Adding>
    </Section>
  );
};

interface StopItemProps {
  readonly stop: Stop;
  readonly records: Records;
}

const StopItem = ({ stop: { stopped, resumed }, records }: StopItemProps) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const day = useDay();
  const { organisation } = stopped;
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.words}>
        {resumed === undefined
          ? t("pane.records.stopped", { organisation, date: day(stopped.from) })
          : t("pane.records.resumed", { organisation, from: day(stopped.from), until: day(resumed.from) })}
      </Text>
      <Text className={styles.words}>{stopped.reasons}</Text>
      {resumed === undefined ? (
        <Adding
          label={t("pane.records.sharesAgain")}
          accessibleName={t("pane.records.sharesAgainOf", { organisation })}
        >
          {(close) => (
            <RecordForm<Extract<Said, { kind: "sharing-resumed" }>>
              records={records}
              initial={{ kind: "sharing-resumed", organisation, from: records.today }}
              fields={[{ name: "from", kind: "day", label: t("pane.records.resumedFrom") }]}
              submitLabel={t("pane.records.noteIt")}
              onClose={close}
            />
          )}
        </Adding>
      ) : null}
    </li>
  );
};
