import type { CopyMade, Entry } from "./entry";

type WithoutStamp<Kind extends Entry> = Kind extends Entry ? Omit<Kind, "id" | "at" | "by"> : never;

/** An entry as a person says it, before it has its id, its time and its writer. Copies are written down by themselves. */
export type Said = WithoutStamp<Exclude<Entry, CopyMade>>;

/** What is wrong with one field; each has its sentence in the message files under `records.faults`. */
export const faultKeys = [
  "missing",
  "no-date",
  "in-future",
  "ends-before-it-begins",
  "noticed-before-it-happened",
] as const;
export type FaultKey = (typeof faultKeys)[number];

export interface Fault {
  readonly field: string;
  readonly key: FaultKey;
}

/** What a field must hold: words, a day, a day that has come, a day or none. */
type Need = "words" | "day" | "past-day" | "day-or-none";

const needs: {
  readonly [Kind in Said["kind"]]: Readonly<
    Partial<Record<keyof Extract<Said, { readonly kind: Kind }>, Need>>
  >;
} = {
  consent: { organisation: "words", givenBy: "words", from: "day", until: "day-or-none", how: "words" },
  "consent-withdrawn": { from: "day" },
  breach: { what: "words", happenedOn: "past-day", noticedOn: "past-day", noticedBy: "words" },
  "breach-meeting": { heldOn: "past-day", outcome: "words" },
  "breach-resolved": { resolution: "words", agreedOn: "past-day" },
  "sharing-stopped": { organisation: "words", from: "day", reasons: "words" },
  "sharing-resumed": { organisation: "words", from: "day" },
  "copy-sent": { to: "words", on: "past-day" },
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const faultOf = (need: Need, text: string, today: string): FaultKey | undefined => {
  if (need === "words") return text.trim() === "" ? "missing" : undefined;
  if (need === "day-or-none" && text === "") return undefined;
  if (!isDay(text)) return "no-date";
  return need === "past-day" && text > today ? "in-future" : undefined;
};

/** Days that are days and stand in the wrong order. */
const orderFaults = (said: Said): readonly Fault[] => {
  if (said.kind === "consent" && isDay(said.until) && said.until < said.from)
    return [{ field: "until", key: "ends-before-it-begins" }];
  if (said.kind === "breach" && isDay(said.noticedOn) && said.noticedOn < said.happenedOn)
    return [{ field: "noticedOn", key: "noticed-before-it-happened" }];
  return [];
};

/**
 * What keeps an entry from being written down, in the order of its fields; one fault a field.
 *
 * @param today ISO 8601 date
 */
export const faultsIn = (said: Said, today: string): readonly Fault[] => {
  const values: Readonly<Record<string, string>> = said;
  const single = Object.entries<Need>(needs[said.kind]).flatMap(([field, need]) => {
    const key = faultOf(need, values[field] ?? "", today);
    return key === undefined ? [] : [{ field, key }];
  });
  return [...single, ...orderFaults(said).filter(({ field }) => single.every((one) => one.field !== field))];
};
