import type { Audience, InformationType } from "../../protocol/rule";
import type {
  BreachMeeting,
  BreachReported,
  BreachResolved,
  ConsentGiven,
  ConsentKind,
  Entry,
  Register,
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

/** The consents of this kind that hold on a day, whichever organisation gave them. */
export const consentsOn = (register: Register, question: ConsentQuestion): readonly ConsentGiven[] => {
  const { on } = question;
  const withdrawn = new Set(
    ofKind(register, "consent-withdrawn")
      .filter(({ from }) => from <= on)
      .map(({ of }) => of),
  );
  return ofKind(register, "consent").filter(
    (given) =>
      given.consent === question.consent &&
      given.informationType === question.informationType &&
      given.audience === question.audience &&
      given.from <= on &&
      (given.until === "" || on <= given.until) &&
      !withdrawn.has(given.id),
  );
};

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
