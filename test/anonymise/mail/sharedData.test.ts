import { sharedIn } from "../../../src/anonymise/mail/sharedData";
import { tableFromText } from "../../support/table";

const sharedBy = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sharedIn(tableFromText(text)).map(({ organisations: [name = ""], period }) => [name, period]),
  );

test("each organisation counts for the months of its own rows", () => {
  expect(
    sharedBy(`
      organisation        | month   | population
      Organisation        | Month   | Reached
      Sun Aid             | 2026-03 | 12
      Moon Aid; Sun Aid   | 2026-10 | 7
      N/A                 | 2026-10 | 5
      Star Relief         |         | 3`),
  ).toEqual({ "Sun Aid": "2026-03 – 2026-10", "Moon Aid": "2026-10", "Star Relief": "" });
});
