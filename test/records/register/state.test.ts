import type { Entry } from "../../../src/records/register/entry";
import {
  breachesIn,
  consentsIn,
  consentsOn,
  consentStanding,
  daysToMeet,
  openBreaches,
  stoppedOn,
  stopsIn,
} from "../../../src/records/register/state";
import { breach, consent, registerOf } from "./registers";

const stamp = { at: "2026-11-02T09:00:00Z", by: "IMO" };

describe("a consent", () => {
  const question = { consent: "consent", informationType: "contacts", audience: "ocha" } as const;
  const holdsOn = (on: string, ...entries: readonly Entry[]): boolean =>
    consentsOn(registerOf(...entries), { ...question, on }).length > 0;

  it("holds from its first day on", () => {
    expect(holdsOn("2026-09-30", consent())).toBe(false);
    expect(holdsOn("2026-10-01", consent())).toBe(true);
    expect(holdsOn("2030-01-01", consent())).toBe(true);
  });

  it("holds until its last day", () => {
    const ends = consent({ until: "2026-10-31" });
    expect(holdsOn("2026-10-31", ends)).toBe(true);
    expect(holdsOn("2026-11-01", ends)).toBe(false);
  });

  it("holds no more from the day it is withdrawn", () => {
    const withdrawn = {
      ...stamp,
      id: "w1",
      kind: "consent-withdrawn",
      of: "c1",
      from: "2026-10-15",
    } as const;
    expect(holdsOn("2026-10-14", consent(), withdrawn)).toBe(true);
    expect(holdsOn("2026-10-15", consent(), withdrawn)).toBe(false);
  });

  it("is listed whether it holds, has ended, or is to come", () => {
    const withdrawn = { ...stamp, kind: "consent-withdrawn", of: "c1" } as const;
    const register = registerOf(
      consent({ until: "2026-12-31" }),
      { ...withdrawn, id: "w2", from: "2026-11-20" },
      { ...withdrawn, id: "w1", from: "2026-11-10" },
    );
    const [listed] = consentsIn(register);
    expect(listed?.withdrawnFrom).toBe("2026-11-10");
    const standingOn = (on: string) => listed && consentStanding(listed, on);
    expect(["2026-09-30", "2026-11-09", "2026-11-10"].map(standingOn)).toEqual(["to-come", "holds", "ended"]);
  });

  it("of one kind, for one audience and one kind of information, is not another's", () => {
    expect(holdsOn("2026-10-14", consent({ consent: "approval" }))).toBe(false);
    expect(holdsOn("2026-10-14", consent({ audience: "members" }))).toBe(false);
    expect(holdsOn("2026-10-14", consent({ informationType: "assessment" }))).toBe(false);
  });
});

describe("a breach", () => {
  const meeting = {
    ...stamp,
    id: "m1",
    kind: "breach-meeting",
    of: "b1",
    heldBy: "members",
    heldOn: "2026-11-01",
    outcome: "",
  } as const;

  it("calls for a meeting within ten days of the day it was noticed", () => {
    const [first] = breachesIn(registerOf(breach()));
    expect(first?.meetingDue).toBe("2026-11-04");
    expect(first && daysToMeet(first, "2026-11-02")).toBe(2);
    expect(first && daysToMeet(first, "2026-11-06")).toBe(-2);
  });

  it("waits for no meeting once one was held, and stays open", () => {
    const register = registerOf(breach(), meeting);
    expect(openBreaches(register).map((open) => daysToMeet(open, "2026-11-06"))).toEqual([undefined]);
  });

  it("is open until a resolution is agreed", () => {
    const resolved = {
      ...stamp,
      id: "r1",
      kind: "breach-resolved",
      of: "b1",
      resolution: "The copy was deleted.",
      agreedOn: "2026-11-05",
    } as const;
    expect(openBreaches(registerOf(breach()))).toHaveLength(1);
    expect(openBreaches(registerOf(breach(), breach({ id: "b2" }), resolved))).toMatchObject([
      { reported: { id: "b2" } },
    ]);
    expect(breachesIn(registerOf(breach(), resolved))[0]?.resolved).toBe(resolved);
  });
});

describe("a member that stopped sharing", () => {
  const stopped = {
    ...stamp,
    id: "s1",
    kind: "sharing-stopped",
    organisation: "Moon Aid",
    from: "2026-10-10",
    reasons: "The breach of September.",
  } as const;
  const resumed = {
    ...stamp,
    id: "s2",
    kind: "sharing-resumed",
    organisation: "Moon Aid",
    from: "2026-11-01",
  } as const;

  it("has stopped until it shares again", () => {
    const names = (on: string): readonly string[] =>
      stoppedOn(registerOf(stopped, resumed), on).map(({ organisation }) => organisation);
    expect(names("2026-10-09")).toEqual([]);
    expect(names("2026-10-10")).toEqual(["Moon Aid"]);
    expect(names("2026-11-01")).toEqual([]);
  });

  it("may stop once more: each stop ends with the first word after it", () => {
    const again = { ...stopped, id: "s3", at: "2026-11-20T09:00:00Z", from: "2026-11-20" };
    const elsewhere = { ...resumed, id: "s4", organisation: "Sun Aid", at: "2026-11-21T09:00:00Z" };
    expect(stopsIn(registerOf(stopped, resumed, again, elsewhere))).toEqual([
      { stopped, resumed },
      { stopped: again, resumed: undefined },
    ]);
  });
});
