import { hasHeaders, regionAround } from "../../../../../src/host/page/sheet/sort/region";
import { at, textSource } from "../../grid/textSource";

const list = textSource(`
  Site | People |  | other
  Camp 1 | 5
  Camp 2 |
   |  |  | far
`);

test("a list reaches to the empty rows and columns around it", () => {
  expect(regionAround(list, at("A2"))).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
});

test("a row of texts over numbers looks like headers, texts over texts do not", () => {
  expect(hasHeaders(list, { top: 0, left: 0, bottom: 2, right: 1 })).toBe(true);
  expect(hasHeaders(list, { top: 0, left: 0, bottom: 2, right: 0 })).toBe(false);
});
