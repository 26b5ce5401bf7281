import type {
  BreachReported,
  ConsentGiven,
  CopyMade,
  Entry,
  Register,
} from "../../../src/records/register/entry";

const at = "2026-11-02T09:00:00Z";

export const registerOf = (...entries: readonly Entry[]): Register => ({ version: 1, entries });

export const consent = (change: Partial<ConsentGiven> = {}): ConsentGiven => ({
  id: "c1",
  at,
  by: "IMO",
  kind: "consent",
  consent: "consent",
  organisation: "Sun Aid",
  informationType: "contacts",
  audience: "ocha",
  givenBy: "Head of programme",
  from: "2026-10-01",
  until: "",
  how: "by e-mail",
  ...change,
});

export const breach = (change: Partial<BreachReported> = {}): BreachReported => ({
  id: "b1",
  at,
  by: "IMO",
  kind: "breach",
  what: "The coded copy for OCHA was passed on.",
  happenedOn: "2026-10-20",
  noticedOn: "2026-10-25",
  noticedBy: "a member",
  ...change,
});

export const copyMade = (change: Partial<CopyMade> = {}): CopyMade => ({
  id: "k1",
  at,
  by: "",
  kind: "copy",
  informationType: "4w",
  audience: "ocha",
  ruleId: "4w/ocha",
  protocol: "Turkey",
  purpose: "coordination",
  period: "2026-10",
  sheetName: "4W for OCHA 2026-10",
  digest: "d1",
  rows: 12,
  cellsRedacted: 3,
  organisations: ["Sun Aid", "Moon Aid"],
  decisions: ["Zeta: keep"],
  ...change,
});
