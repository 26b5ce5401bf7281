import { faultsIn, type Said } from "../../../src/records/register/said";

const today = "2026-11-02";
const faults = (said: Said): readonly string[] =>
  faultsIn(said, today).map(({ field, key }) => `${field}: ${key}`);

const breach = {
  kind: "breach",
  what: "The copy was passed on.",
  happenedOn: "2026-10-20",
  noticedOn: "2026-10-25",
  noticedBy: "a member",
} as const;
const consent = {
  kind: "consent",
  consent: "consent",
  organisation: "Sun Aid",
  informationType: "contacts",
  audience: "ocha",
  givenBy: "Head of programme",
  from: "2026-12-01",
  until: "",
  how: "e-mail",
} as const;

it("what is whole has no fault", () => {
  expect(faults(breach)).toEqual([]);
  expect(faults(consent)).toEqual([]);
});

it("says which words are missing, blanks being none", () => {
  expect(faults({ ...breach, what: "", noticedBy: "  " })).toEqual(["what: missing", "noticedBy: missing"]);
  expect(faults({ kind: "copy-sent", of: "k1", to: "", on: today })).toEqual(["to: missing"]);
});

it("says which days are none", () => {
  expect(faults({ ...breach, happenedOn: "" })).toEqual(["happenedOn: no-date"]);
  expect(faults({ kind: "consent-withdrawn", of: "c1", from: "2026-13-40" })).toEqual(["from: no-date"]);
});

it("what happened can't be later than today", () => {
  expect(faults({ ...breach, noticedOn: "2026-11-03" })).toEqual(["noticedOn: in-future"]);
  expect(faults({ ...breach, noticedOn: today })).toEqual([]);
});

it("a breach is not noticed before it happened", () => {
  expect(faults({ ...breach, noticedOn: "2026-10-19" })).toEqual(["noticedOn: noticed-before-it-happened"]);
});

it("a consent does not end before it begins", () => {
  expect(faults({ ...consent, until: "2026-11-30" })).toEqual(["until: ends-before-it-begins"]);
  expect(faults({ ...consent, until: "2026-12-01" })).toEqual([]);
  expect(faults({ ...consent, until: "soon" })).toEqual(["until: no-date"]);
});
