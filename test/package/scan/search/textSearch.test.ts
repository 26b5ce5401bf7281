import { TextSearch } from "../../../../src/package/scan/search/textSearch";

const search = new TextSearch([{ id: "1", text: "FAD" }]);
const found = (text: string): readonly string[] => search.find(text).map((hit) => hit.text);

it("finds an acronym beside digits", () => {
  expect(found("FAD 12, by 31 FAD")).toEqual(["FAD", "FAD"]);
});

it.each(["0c6a991ca919bfdc:fad85b1b7e029634", "fad1ca91-0c6a-991c-a919-fad85b1b7e02"])(
  "takes the letters of a digest or an identifier for nobody's: %s",
  (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`${text} FAD`)).toEqual(["FAD"]);
  },
);
