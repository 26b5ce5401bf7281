import { findListColumns } from "../../../src/codebook/importing/findListColumns";
import { readCodeList } from "../../../src/codebook/importing/codeList";
import { listFrom } from "../../support/codeLists";

const found = (text: string) => findListColumns(listFrom(text).cells);

describe("the columns of organisations and codes", () => {
  test.each([
    [
      "English",
      "Organization | Code\n Hope Foundation | TR-180\n Sun Aid | TR-212",
      { header: 0, name: 0, code: 1 },
    ],
    [
      "code first",
      "Partner ID | Partner Name\n TR-180 | Hope Foundation\n TR-212 | Sun Aid",
      { header: 0, name: 1, code: 0 },
    ],
    [
      "French",
      "Identifiant | Nom de l'organisme\n E-180 | Fondation Espoir\n E-212 | Aide Soleil",
      { header: 0, name: 1, code: 0 },
    ],
    [
      "Turkish",
      "Kuruluş Adı | Kodu\n Umut Vakfı | TR-180\n Güneş Yardım | TR-212",
      { header: 0, name: 0, code: 1 },
    ],
    [
      "Arabic",
      "اسم المنظمة | الرمز\n مؤسسة الأمل | TR-180\n إغاثة الشمس | TR-212",
      { header: 0, name: 0, code: 1 },
    ],
    [
      "Spanish",
      "Organización | Código\n Fundación Esperanza | C7\n Ayuda Sol | C9",
      { header: 0, name: 0, code: 1 },
    ],
    [
      "two languages in one header",
      "Organisation\\المنظمة | Code\\الرمز\n Hope | TR-180",
      { header: 0, name: 0, code: 1 },
    ],
  ])("are found by their headers: %s", (_language, text, columns) => {
    expect(found(text)).toEqual(columns);
  });

  test("are found among others", () => {
    const list = `
      List of partners, 2026
      No | Organisation name | Acronym | Organisation type | Org code | Focal point | Hub
      1  | Hope Foundation   | HF      | NNGO              | TR-180   | A. Person   | South
      2  | Sun Aid           | SA      | INGO              | TR-212   | B. Person   | South
      3  | Quiet Harbour     | QH      | NNGO              | TR-307   | C. Person   | North`;
    expect(found(list)).toEqual({ header: 1, name: 1, code: 4 });
  });

  test("are found by what they hold where there are no headers", () => {
    expect(found("TR-180 | Hope Foundation\n TR-212 | Sun Aid\n TR-307 | Quiet Harbour")).toEqual({
      header: undefined,
      name: 1,
      code: 0,
    });
  });

  test.each([
    "Hope Foundation\n Sun Aid",
    "",
    "Hope Foundation | a long sentence about it, with much in it and more to say",
  ])("are not guessed where there are none: %j", (text) => {
    expect(found(text)).toBeUndefined();
  });
});

test("rows are read with the numbers Excel shows, blank ones left out", () => {
  const list = { ...listFrom("Title\n Partner | Code\n Hope | TR-180\n - | -\n Sun | TR-212"), top: 2 };
  expect(readCodeList(list, { header: 1, name: 0, code: 1 }).map(({ row, name }) => [row, name])).toEqual([
    [5, "Hope"],
    [6, "-"],
    [7, "Sun"],
  ]);
});
