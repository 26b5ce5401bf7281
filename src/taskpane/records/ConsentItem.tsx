import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Said } from "../../records/register/said";
import { consentStanding, type Consent } from "../../records/register/state";
import { Notice } from "../parts/Notice";
import { Adding } from "./Adding";
import { RecordForm } from "./RecordForm";
import type { Records } from "./records";
import { useDay } from "./useDay";
import { useListStyles } from "./useListStyles";

interface ConsentProps {
  readonly consent: Consent;
  readonly records: Records;
}

/** A consent or approval: whose, to what, since when; and the way to withdraw it. */
export const ConsentItem = ({ consent, records }: ConsentProps) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const day = useDay();
  const { given, withdrawnFrom } = consent;
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.words}>
        {t("pane.records.consentOf", {
          organisation: given.organisation,
          standing: t(`pane.records.consentFilters.${consentStanding(consent, records.today)}`),
        })}
      </Text>
      <Text>
        {t(`pane.records.consentTo.${given.consent}`, {
          type: t(`protocol.informationType.${given.informationType}`),
          audience: t(`protocol.audience.${given.audience}`),
        })}
      </Text>
      <Caption1 className={styles.words}>
        {t(given.until === "" ? "pane.records.consentSince" : "pane.records.consentUntil", {
          by: given.givenBy,
          how: given.how,
          from: day(given.from),
          ...(given.until === "" ? {} : { until: day(given.until) }),
        })}
      </Caption1>
      {withdrawnFrom === undefined ? (
        <Withdraw consent={consent} records={records} />
      ) : (
        <Text>{t("pane.records.withdrawn", { date: day(withdrawnFrom) })}</Text>
      )}
    </li>
  );
};

/** Asks before a consent is withdrawn. */
const Withdraw = ({ consent: { given }, records }: ConsentProps) => {
  const { t } = useTranslation();
  const { organisation } = given;
  return (
    <Adding
      label={t("pane.records.withdraw")}
      accessibleName={t("pane.records.withdrawOf", { organisation })}
    >
      {(close) => (
        <>
          <Notice intent="warning">{t("pane.records.withdrawSays", { organisation })}</Notice>
          <RecordForm<Extract<Said, { kind: "consent-withdrawn" }>>
            records={records}
            initial={{ kind: "consent-withdrawn", of: given.id, from: records.today }}
            fields={[{ name: "from", kind: "day", label: t("pane.records.withdrawFrom") }]}
            submitLabel={t("pane.records.withdrawIt")}
            onClose={close}
          />
        </>
      )}
    </Adding>
  );
};
