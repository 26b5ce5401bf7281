import { readBack, readBackCodes, withLookUp } from "../../../src/codebook/reading/readBack";
import { book, copyFor, entry } from "./books";

const codebook = book(
  `Lantern Relief: ocha KT2RM, members M3GHT
   Seven Wells Trust: ocha Q7XBD, ocha was B8ZKP`,
  { copies: [copyFor("ocha", "09", "KT2RM", "B8ZKP"), copyFor("bodies", "10", "KT2RM")] },
);

test("a code is read back as its organisation and whose copies had it", () => {
  expect(readBack(codebook, ["What did KT2RM report?"])).toEqual([
    { code: "KT2RM", standing: "current", organisation: "Lantern Relief", audiences: ["ocha", "bodies"] },
  ]);
});

test("a code that no recorded copy had belongs to the audience of its series", () => {
  expect(readBack(codebook, ["M3GHT"])[0]?.audiences).toEqual(["members"]);
});

test("a series that is shared by choice belongs to all its audiences", () => {
  const shared = { ...codebook, copies: [], shared: { wos: "ocha" } } as const;
  expect(readBack(shared, ["KT2RM"])[0]?.audiences).toEqual(["ocha", "wos"]);
});

test("a former code is said to be one", () => {
  expect(readBack(codebook, ["B8ZKP"])).toMatchObject([
    { standing: "former", organisation: "Seven Wells Trust", audiences: ["ocha"] },
  ]);
});

test("a code of an entry that was taken out is read back from the history", () => {
  const [lantern] = codebook.organisations;
  const before = [entry("Quiet Harbour: ocha N4WPT")];
  const history = [{ id: "1", at: codebook.changedAt, kind: "removed", before, after: [] }] as const;
  const later = { ...codebook, organisations: lantern ? [lantern] : [], history };
  expect(readBack(later, ["N4WPT"])).toMatchObject([{ standing: "removed", organisation: "Quiet Harbour" }]);
});

test("a code that was given once and of which nothing is left names nobody", () => {
  const later = { ...codebook, usedCodes: { ...codebook.usedCodes, wos: ["N4WPT"] } };
  expect(readBack(later, ["N4WPT"])).toMatchObject([{ standing: "removed", organisation: undefined }]);
});

test("a code that two entries claim names both", () => {
  const both = book("Lantern Relief: ocha TR-180\nSeven Wells Trust: members TR-180");
  expect(readBack(both, ["TR-180"]).map(({ organisation }) => organisation)).toEqual([
    "Lantern Relief",
    "Seven Wells Trust",
  ]);
});

test("what is written like a code and is none is said to be unknown", () => {
  expect(readBack(codebook, ["N4WPT went home"])).toEqual([
    { code: "N4WPT", standing: "unknown", organisation: undefined, audiences: [] },
  ]);
});

test("codes named one by one are answered however they are written", () => {
  const answers = readBackCodes(codebook, ["kt2rm", "harbour", "Q7XBD,KT2RM"]);
  expect(answers.map(({ code, standing }) => `${code} ${standing}`)).toEqual([
    "KT2RM current",
    "harbour unknown",
    "Q7XBD current",
  ]);
});

test("a look-up is remembered with its time and codes", () => {
  const now = "2026-11-02T09:00:00.000Z";
  const asked = withLookUp(codebook, readBack(codebook, ["Q7XBD N4WPT"]), now);
  expect(asked.lookUps).toEqual([{ at: now, codes: ["Q7XBD", "N4WPT"] }]);
});
