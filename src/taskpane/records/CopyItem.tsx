import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { RecordedCopy } from "../../records/register/copies";
import type { Said } from "../../records/register/said";
import { Adding } from "./Adding";
import { RecordForm } from "./RecordForm";
import type { Records } from "./records";
import { useDay } from "./useDay";
import { useListStyles } from "./useListStyles";

interface CopyItemProps {
  readonly copy: RecordedCopy;
  readonly records: Records;
}

/** A copy: what, for whom, when, of whose data; and to whom it went. */
export const CopyItem = ({ copy: { made, sent }, records }: CopyItemProps) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const day = useDay();
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.words}>
        {made.sheetName}
      </Text>
      <Text>
        {t("pane.records.copyFacts", {
          type: t(`protocol.informationType.${made.informationType}`),
          audience: t(`protocol.audience.${made.audience}`),
          purpose: t(`protocol.purpose.${made.purpose}`),
          date: day(made.at),
          count: made.rows,
        })}
      </Text>
      <Caption1>
        {t(made.period === "" ? "pane.records.copyRule" : "pane.records.copyRuleAndPeriod", {
          rule: made.ruleId,
          protocol: made.protocol,
          period: made.period,
        })}
      </Caption1>
      <details>
        <summary>{t("pane.records.whoseData", { count: made.organisations.length })}</summary>
        <ul className={styles.inner}>
          {made.organisations.map((organisation) => (
            <li key={organisation}>{organisation}</li>
          ))}
        </ul>
      </details>
      {sent.map(({ id, to, on }) => (
        <Text key={id} className={styles.words}>
          {t("pane.records.sentTo", { to, date: day(on) })}
        </Text>
      ))}
      <NoteSent copy={{ made, sent }} records={records} />
    </li>
  );
};

const NoteSent = ({ copy: { made }, records }: CopyItemProps) => {
  const { t } = useTranslation();
  return (
    <Adding
      label={t("pane.records.noteSent")}
      accessibleName={t("pane.records.noteSentOf", { sheet: made.sheetName })}
    >
      {(close) => (
        <RecordForm<Extract<Said, { kind: "copy-sent" }>>
          records={records}
          initial={{ kind: "copy-sent", of: made.id, to: "", on: records.today }}
          fields={[
            { name: "to", kind: "text", label: t("pane.records.to"), hint: t("pane.records.toHint") },
            { name: "on", kind: "day", label: t("pane.records.on") },
          ]}
          submitLabel={t("pane.records.noteIt")}
          onClose={close}
        />
      )}
    </Adding>
  );
};
