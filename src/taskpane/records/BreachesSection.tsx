import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Said } from "../../records/register/said";
import { breachesIn } from "../../records/register/state";
import { Section } from "../parts/Section";
import { Adding } from "./Adding";
import { BreachItem } from "./BreachItem";
import { RecordForm } from "./RecordForm";
import type { Records } from "./records";
import { useListStyles } from "./useListStyles";

/** Breaches of the protocol, open ones first. */
export const BreachesSection = ({ records }: { readonly records: Records }) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const { today } = records;
  const breaches = [...breachesIn(records.register)].reverse();
  const sorted = [
    ...breaches.filter(({ resolved }) => resolved === undefined),
    ...breaches.filter(({ resolved }) => resolved !== undefined),
  ];
  const nothingSaid = {
    kind: "breach",
    what: "",
    happenedOn: today,
    noticedOn: today,
    noticedBy: "",
  } as const satisfies Said;
  return (
    <Section title={t("pane.records.breaches")}>
      {sorted.length === 0 ? <Text>{t("pane.records.noBreach")}</Text> : null}
      <ul className={styles.list} aria-label={t("pane.records.breaches")}>
        {sorted.map((breach) => (
          <BreachItem key={breach.reported.id} breach={breach} records={records} />
        ))}
      </ul>
      <Adding label={t("pane.records.reportBreach")}>
        {(close) => (
          <RecordForm<Extract<Said, { kind: "breach" }>>
            records={records}
            initial={nothingSaid}
            fields={[
              { name: "what", kind: "lines", label: t("pane.records.what") },
              { name: "happenedOn", kind: "day", label: t("pane.records.happenedOn") },
              { name: "noticedOn", kind: "day", label: t("pane.records.noticedOn") },
              { name: "noticedBy", kind: "text", label: t("pane.records.noticedBy") },
            ]}
            submitLabel={t("pane.records.report")}
            onClose={close}
          />
        )}
      </Adding>
    </Section>
  );
};
