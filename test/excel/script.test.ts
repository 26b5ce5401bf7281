import { isRightToLeft } from "../../src/excel/script";

it("takes a sheet with Arabic headers for one written from right to left", () => {
  expect(isRightToLeft([["المنظمة", "المحافظة", "Code"]])).toBe(true);
});

it("takes a sheet with both languages in its headers for one from left to right", () => {
  expect(isRightToLeft([["Organisation المنظمة", "Governorate المحافظة"]])).toBe(false);
});

it("takes a sheet without words for one from left to right", () => {
  expect(isRightToLeft([[1, 2, ""]])).toBe(false);
});
