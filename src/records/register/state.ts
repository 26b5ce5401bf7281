import type { Audience, InformationType } from "../../protocol/rule";
import type {
  BreachMeeting,
  BreachReported,
  BreachResolved,
  ConsentGiven,
  ConsentKind,
  Entry,
  Register,
  SharingResumed,
  SharingStopped,
} from "./entry";

/** Days in which all members meet after a breach was noticed. */
const daysToMeeting = 10;
const day = 86_400_000;

const ofKind = <Kind extends Entry["kind"]>({ entries }: Register, kind: Kind) =>
  entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);

/** What an organisation has agreed to. */
export interface ConsentQuestion {
  readonly consent: ConsentKind;
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** ISO 8601 date. */
  readonly on: string;
}

/** A consent, and what came of it. */
export interface Consent {
  readonly given: ConsentGiven;
  /** ISO 8601 date from which it is withdrawn, the first that was said; undefined while it is not. */
  readonly withdrawnFrom: string | undefined;
}

export const consentsIn = (register: Register): readonly Consent[] => {
  const withdrawals = ofKind(register, "consent-withdrawn");
  return ofKind(register, "consent").map((given) => ({
    given,
    withdrawnFrom: withdrawals
      .filter(({ of }) => of === given.id)
      .map(({ from }) => from)
      .sort()[0],
  }));
};

/** Does it hold on a day, hold no more, or not yet? Its last day is a day on which it holds; the day of withdrawal is none. */
export const consentStanding = (
  { given: { from, until }, withdrawnFrom }: Consent,
  on: string,
): "holds" | "ended" | "to-come" => {
  if ((withdrawnFrom !== undefined && withdrawnFrom <= on) || (until !== "" && until < on)) return "ended";
  return from <= on ? "holds" : "to-come";
};

/** The consents of this kind that hold on a day, whichever organisation gave them. */
export const consentsOn = (register: Register, question: ConsentQuestion): readonly ConsentGiven[] =>
  consentsIn(register)
    .filter((consent) => consentStanding(consent, question.on) === "holds")
    .map(({ given }) => given)
    .filter(
      (given) =>
        given.consent === question.consent &&
        given.informationType === question.informationType &&
        given.audience === question.audience,
    );

/** A breach with all that came of it. */
export interface Breach {
  readonly reported: BreachReported;
  readonly meetings: readonly BreachMeeting[];
  readonly resolved: BreachResolved | undefined;
  /** ISO 8601 date by which all members meet. */
  readonly meetingDue: string;
}

export const breachesIn = (register: Register): readonly Breach[] => {
  const meetings = ofKind(register, "breach-meeting");
  const resolutions = ofKind(register, "breach-resolved");
  return ofKind(register, "breach").map((reported) => ({
    reported,
    meetings: meetings.filter(({ of }) => of === reported.id),
    resolved: resolutions.find(({ of }) => of === reported.id),
    meetingDue: new Date(Date.parse(reported.noticedOn) + daysToMeeting * day).toISOString().slice(0, 10),
  }));
};

/** "Consolidated information will not be shared externally until the breach is resolved." */
export const openBreaches = (register: Register): readonly Breach[] =>
  breachesIn(register).filter(({ resolved }) => resolved === undefined);

/** Whole days from a day to the meeting; negative when it is overdue. Undefined once a meeting was held. */
export const daysToMeet = ({ meetings, meetingDue }: Breach, on: string): number | undefined =>
  meetings.length > 0 ? undefined : Math.round((Date.parse(meetingDue) - Date.parse(on)) / day);

/** The organisations that share no more on a day, the latest word of each. */
export const stoppedOn = (register: Register, on: string): readonly SharingStopped[] => {
  const latest = new Map<string, Entry>();
  for (const entry of register.entries)
    if ((entry.kind === "sharing-stopped" || entry.kind === "sharing-resumed") && entry.from <= on)
      latest.set(entry.organisation, entry);
  return [...latest.values()].filter((entry) => entry.kind === "sharing-stopped");
};

/** A member that stopped sharing, and its word that it shares again. */
export interface Stop {
  readonly stopped: SharingStopped;
  readonly resumed: SharingResumed | undefined;
}

/** All stops ever, those of today and those that are over. */
export const stopsIn = (register: Register): readonly Stop[] => {
  const resumptions = ofKind(register, "sharing-resumed");
  return ofKind(register, "sharing-stopped").map((stopped) => ({
    stopped,
    resumed: resumptions.find(
      ({ organisation, at, id }) =>
        organisation === stopped.organisation && (at > stopped.at || (at === stopped.at && id > stopped.id)),
    ),
  }));
};
