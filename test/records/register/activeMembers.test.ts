import { activeMembers, sharedInCopies, type SharedData } from "../../../src/records/register/activeMembers";
import { copyMade, registerOf } from "./registers";

const shared: readonly SharedData[] = [
  { period: "2026-10", organisations: ["Sun Aid", "Moon Aid"] },
  { period: "2026-06 – 2026-08", organisations: ["Star Relief"] },
  { period: "2025-12", organisations: ["Rain Fund"] },
  { period: "", organisations: ["Nobody Knows"] },
  { period: "2026-12", organisations: ["Typing Error"] },
];

test("who shared in one of the last months is active", () => {
  expect(activeMembers(shared, "2026-11", 1)).toEqual([]);
  expect(activeMembers(shared, "2026-11", 2)).toEqual(["Moon Aid", "Sun Aid"]);
  expect(activeMembers(shared, "2026-11", 4)).toEqual(["Moon Aid", "Star Relief", "Sun Aid"]);
});

test("months are counted over the turn of the year", () => {
  expect(activeMembers(shared, "2026-02", 3)).toEqual(["Rain Fund"]);
});

test("copies tell whose data was shared, of 4W data only", () => {
  const copy = copyMade({ organisations: ["Sun Aid"] });
  const register = registerOf(copy, {
    ...copy,
    id: "l",
    informationType: "contacts",
    organisations: ["Moon Aid"],
  });
  expect(activeMembers(sharedInCopies(register), "2026-10", 1)).toEqual(["Sun Aid"]);
});
