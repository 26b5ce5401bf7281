import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { consentsIn, consentStanding } from "../../records/register/state";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import { Adding } from "./Adding";
import { ConsentForm } from "./ConsentForm";
import { ConsentItem } from "./ConsentItem";
import type { Records } from "./records";
import { useListStyles } from "./useListStyles";

const filters = ["holds", "to-come", "ended", "all"] as const;
type Filter = (typeof filters)[number];

/** Consents and prior approvals, those that hold now first asked for. */
export const ConsentsSection = ({ records }: { readonly records: Records }) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const [filter, setFilter] = useState<Filter>("holds");
  const all = [...consentsIn(records.register)].reverse();
  const shown = all.filter(
    (consent) => filter === "all" || consentStanding(consent, records.today) === filter,
  );
  return (
    <Section title={t("pane.records.consents")}>
      {all.length === 0 ? (
        <Text>{t("pane.records.noConsent")}</Text>
      ) : (
        <Choice
          label={t("pane.records.consentFilter")}
          values={filters}
          textOf={(candidate) => t(`pane.records.consentFilters.${candidate}`)}
          value={filter}
          small
          onChoose={setFilter}
        />
      )}
      {all.length > 0 && shown.length === 0 ? <Text>{t("pane.records.noneOfThese")}</Text> : null}
      <ul className={styles.list} aria-label={t("pane.records.consents")}>
        {shown.map((consent) => (
          <ConsentItem key={consent.given.id} consent={consent} records={records} />
        ))}
      </ul>
      <Adding label={t("pane.records.addConsent")}>
        {(close) => <ConsentForm records={records} onClose={close} />}
      </Adding>
    </Section>
  );
};
