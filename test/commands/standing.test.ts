import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { standingOf } from "../../src/commands/standing";
import { emptyRegister } from "../../src/records/register/entry";
import { breach, consent, registerOf } from "../records/register/registers";
import { seededRandom } from "../support/random";

const now = "2026-11-02T09:00:00.000Z";
const question = {
  informationType: "contacts",
  audience: "ocha",
  on: "2026-11-02",
  reporters: ["Sun Aid", "Moon Aid"],
} as const;
const codebook = enrol(
  emptyCodebook(now),
  ["Sun Aid (SA)", "Moon Aid"],
  "ocha",
  seededRandom(1),
  now,
).codebook;

test("nobody agreed while nothing is recorded", () => {
  expect(standingOf(emptyRegister, undefined, question)).toEqual({
    standing: { breachOpen: false, consented: [], notConsented: ["Sun Aid", "Moon Aid"], approved: [] },
    stopped: [],
  });
});

test("who agreed is told from who did not, whatever the spelling", () => {
  const { standing } = standingOf(registerOf(consent({ organisation: "SUN-AID" })), undefined, question);
  expect(standing).toMatchObject({ consented: ["Sun Aid"], notConsented: ["Moon Aid"] });
});

test("an acronym is the same organisation where the codebook knows it", () => {
  const register = registerOf(consent({ organisation: "SA" }));
  expect(standingOf(register, undefined, question).standing.consented).toEqual([]);
  expect(standingOf(register, codebook, question).standing.consented).toEqual(["Sun Aid"]);
});

test("whose name may stand is known, whether it reports or not", () => {
  const minutes = { ...question, informationType: "minutes", audience: "wos" } as const;
  const approval = consent({ consent: "approval", organisation: "Rain Fund", ...minutes });
  const elsewhere = consent({ id: "c2", consent: "approval", organisation: "Sun Aid" });
  const { standing } = standingOf(registerOf(approval, elsewhere), undefined, minutes);
  expect(standing.approved).toEqual(["Rain Fund"]);
});

test("an open breach stands", () => {
  expect(standingOf(registerOf(breach()), undefined, question).standing.breachOpen).toBe(true);
});

test("who stopped sharing is known from the records and from the codebook", () => {
  const stopped = {
    id: "s",
    at: now,
    by: "",
    kind: "sharing-stopped",
    organisation: "Star Relief",
    from: "2026-10-01",
    reasons: "",
  } as const;
  const noted = {
    ...codebook,
    organisations: codebook.organisations.map((one) =>
      one.name === "Moon Aid" ? { ...one, status: "stopped-sharing" as const } : one,
    ),
  };
  expect(standingOf(registerOf(stopped), noted, question).stopped).toEqual(["Star Relief", "Moon Aid"]);
});
