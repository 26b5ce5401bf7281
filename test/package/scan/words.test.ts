import { createTranslator } from "../../../src/i18n/translator";
import { scanRemedies } from "../../../src/package/scan/finding";
import { scanKinds } from "../../../src/package/scan/kinds";
import { masked } from "../../../src/package/scan/masked";
import { placeKeys } from "../../../src/package/scan/places";
import english from "../../../src/i18n/en.json";

const { has } = createTranslator("en");

it.each([
  ["kind", Object.keys(scanKinds)],
  ["place", placeKeys],
  ["remedy", scanRemedies],
] as const)("has words for every %s, and no others", (section, keys) => {
  expect(keys.filter((key) => !has(`scan.${section}.${key}`))).toEqual([]);
  expect(Object.keys(english.scan[section]).sort()).toEqual([...keys].sort());
});

it.each([
  ["Hope Foundation 12", "H… F… #"],
  ["focal@org.example", "f…@o….e…"],
  ["C:\\Users\\somebody", "C:\\U…\\s…"],
  ["مؤسسة الأمل", "م… ا…"],
  ["+90 532 000 00 00", "+# # # # #"],
  ["", ""],
])("shows of %s only %s", (text, shown) => {
  expect(masked(text)).toBe(shown);
});
