import { contentsOf, type SheetContents } from "../../src/anonymise/contents";
import { understand } from "../../src/table/understand";
import { gridFromText } from "../support/grid";

const contents = (text: string): SheetContents => {
  const grid = gridFromText(text);
  return contentsOf(grid, understand(grid));
};

it("counts each name once, several in a cell as several, and neither codes nor placeholders", () => {
  expect(
    contents(`
      Organisation                      | Governorate | Activity
      Lantern Relief                    | Idleb       | Legal aid
      Lantern Relief; Quiet Valley Aid  | Idleb       | Legal aid
      K7D2M                             | Aleppo      | Training
      N/A                               | Aleppo      | Training
    `),
  ).toMatchObject({ informationType: "4w", records: 4, organisations: 2 });
});

it("finds contacts in any text, and takes everything in a column of phones for one", () => {
  expect(
    contents(`
      Organisation     | Governorate | Activity  | Phone  | Remarks
      Lantern Relief   | Idleb       | Legal aid | 445566 | Ask one@org.example or +963 900 000 001
      Quiet Valley Aid | Aleppo      | Training  | 778899 | Ask one@org.example
    `),
  ).toMatchObject({ emails: 1, phones: 3 });
});
