import fc from "fast-check";
import type { Entry } from "../../../src/records/register/entry";
import { mergeRegisters, withEntries } from "../../../src/records/register/merge";
import { consent, registerOf } from "./registers";

const day = fc
  .integer({ min: 1, max: 28 })
  .map((number) => `2026-10-${String(number).padStart(2, "0")}T08:00:00Z`);
const entries = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]{1,3}$/), at: day }), { selector: ({ id }) => id })
  .map((list) => list.map((made): Entry => consent(made)));

test("what two people write at once is all there, whoever saves last", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (all, cut) => {
      const at = all.length === 0 ? 0 : cut % all.length;
      const before = registerOf(...all.slice(0, at));
      const [ones, others] = [
        all.slice(at).filter((_entry, i) => i % 2 === 0),
        all.slice(at).filter((_entry, i) => i % 2 === 1),
      ];
      const [one, other] = [withEntries(before, ones), withEntries(before, others)];
      const together = mergeRegisters([one, other]);
      expect(together).toEqual(mergeRegisters([other, one]));
      expect(new Set(together.entries)).toEqual(new Set(all));
      expect(mergeRegisters([together, one])).toEqual(together);
    }),
  );
});

test("entries stand in the order of their times", () => {
  const late = consent({ id: "a", at: "2026-10-09T08:00:00Z" });
  const early = consent({ id: "b", at: "2026-10-02T08:00:00Z" });
  expect(withEntries(registerOf(late), [early]).entries).toEqual([early, late]);
});
