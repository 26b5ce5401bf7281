import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { daysToMeet, type Breach } from "../../records/register/state";
import { NoteMeeting, NoteResolution } from "./BreachNotes";
import type { Records } from "./records";
import { useDay } from "./useDay";
import { useListStyles } from "./useListStyles";

interface BreachProps {
  readonly breach: Breach;
  readonly records: Records;
}

/** A breach, what came of it, and what is to be noted next. */
export const BreachItem = ({ breach, records }: BreachProps) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const day = useDay();
  const { reported, meetings, resolved } = breach;
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        {t(resolved === undefined ? "pane.records.open" : "pane.records.resolved")}
      </Text>
      <Text className={styles.words}>{reported.what}</Text>
      <Caption1>
        {t("pane.records.breachFacts", {
          happened: day(reported.happenedOn),
          noticed: day(reported.noticedOn),
          by: reported.noticedBy,
        })}
      </Caption1>
      {meetings.map((meeting) => (
        <Text key={meeting.id} className={styles.words}>
          {t(`pane.records.met.${meeting.heldBy}`, { date: day(meeting.heldOn), outcome: meeting.outcome })}
        </Text>
      ))}
      {resolved === undefined ? (
        <>
          <MeetingClock breach={breach} today={records.today} />
          <NoteMeeting breach={breach} records={records} />
          <NoteResolution breach={breach} records={records} />
        </>
      ) : (
        <Text className={styles.words}>
          {t("pane.records.agreed", { date: day(resolved.agreedOn), resolution: resolved.resolution })}
        </Text>
      )}
    </li>
  );
};

/** How long until all members meet, until they have met. */
const MeetingClock = ({ breach, today }: { readonly breach: Breach; readonly today: string }) => {
  const { t } = useTranslation();
  const day = useDay();
  const days = daysToMeet(breach, today);
  if (days === undefined) return null;
  const date = day(breach.meetingDue);
  if (days === 0) return <Text weight="semibold">{t("pane.records.meetingToday")}</Text>;
  return (
    <Text weight="semibold">
      {days > 0
        ? t("pane.records.meetingWithin", { count: days, date })
        : t("pane.records.meetingOverdue", { count: -days, date })}
    </Text>
  );
};
