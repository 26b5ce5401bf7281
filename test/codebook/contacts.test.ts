import { findContacts } from "../../src/codebook/contacts";

const found = (text: string): readonly string[] =>
  findContacts(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("traces of people and places", () => {
  test.each([
    ["write to a.name@sun.example today", ["email: a.name@sun.example"]],
    ["name [at] sun.example", ["email: name [at] sun.example"]],
    ["name (at) sun (dot) example", ["email: name (at) sun (dot) example"]],
    ["name at sun dot example", ["email: name at sun dot example"]],
    ["call +90 555 000 00 00.", ["phone: +90 555 000 00 00"]],
    ["00963 944 000 000", ["phone: 00963 944 000 000"]],
    ["0944-000-000 / 0555 000 00 00", ["phone: 0944-000-000", "phone: 0555 000 00 00"]],
    ["٠٩٤٤٠٠٠٠٠٠", ["phone: ٠٩٤٤٠٠٠٠٠٠"]],
    ["5550000000", ["phone: 5550000000"]],
    ["see https://drive.example/x?id=1", ["link: https://drive.example/x?id=1"]],
    ["www.sun.example", ["link: www.sun.example"]],
    ["C:\\Users\\somebody\\4w.xlsx", ["link: C:\\Users\\somebody\\4w.xlsx"]],
    ["at 36.2021, 37.1343", ["coordinates: 36.2021, 37.1343"]],
    ["36°12'08\"N 37°08'03\"E", ["coordinates: 36°12'08\"N", "coordinates: 37°08'03\"E"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "2026-10-12",
    "01/10/2026 - 31/10/2026",
    "01.10.2026",
    "SY020000, C1007 and CP000613",
    "1,250,000 people",
    "0.123456789",
    "17 boys, 12 girls",
    "60% of 12500 (7500)",
    "GBV @ schools",
    "1.1 Provide services; 1.2.3 Train staff",
  ])("%s gives nobody away", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a long run of letters does not slow the search down", () => {
    const long = "a.".repeat(16_000);
    expect(found(`${long} x@sun.example`)).toContain("email: x@sun.example");
  });
});
