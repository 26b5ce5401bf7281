import { copiesIn, dataShared, saysAll } from "../../../src/records/register/copies";
import { copyMade, registerOf } from "./registers";

const later = "2026-11-20T09:00:00Z";

it("copies are listed the newest first, each with whom it went to", () => {
  const [first, second] = [copyMade(), copyMade({ id: "k2", at: later })];
  const sent = {
    id: "s1",
    at: later,
    by: "IMO",
    kind: "copy-sent",
    of: "k1",
    to: "OCHA",
    on: "2026-11-20",
  } as const;
  expect(copiesIn(registerOf(first, second, sent))).toEqual([
    { made: second, sent: [] },
    { made: first, sent: [sent] },
  ]);
});

it("says whose data went to whom, how often and when last", () => {
  const register = registerOf(
    copyMade(),
    copyMade({ id: "k2", audience: "members", organisations: ["Sun Aid"] }),
    copyMade({ id: "k3", at: later, organisations: ["Sun Aid"] }),
  );
  const lines = dataShared(register).map(
    ({ organisation, audience, copies, last }) =>
      `${organisation} > ${audience}: ${copies}, ${last.slice(0, 10)}`,
  );
  expect(lines).toEqual([
    "Moon Aid > ocha: 1, 2026-11-02",
    "Sun Aid > ocha: 2, 2026-11-20",
    "Sun Aid > members: 1, 2026-11-02",
  ]);
});

it("finds all words, wherever they stand and however they are written", () => {
  const texts = ["4W for OCHA 2026-10", "Sun Aid", "مؤسسة القمر"];
  expect(saysAll(texts, "sun ocha")).toBe(true);
  expect(saysAll(texts, " القمر ")).toBe(true);
  expect(saysAll(texts, "")).toBe(true);
  expect(saysAll(texts, "sun moon")).toBe(false);
});
