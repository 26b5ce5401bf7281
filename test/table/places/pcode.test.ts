import { isTemporaryCode, nestingPcode, nestsWithin, parsePcode } from "../../../src/table/places/pcode";

describe("a P-code", () => {
  it.each([
    ["SY02", "governorate"],
    ["SY0200", "district"],
    ["SY020000", "subdistrict"],
    ["C1007", "community"],
    ["N0017", "neighbourhood"],
    [" Cp000613", "site"],
  ])("%s is of a %s", (text, level) => {
    expect(parsePcode(text)).toEqual({ code: text.trim().toUpperCase(), level });
  });

  it.each(["ML0101", "IQG01", "IQG01Q01N01", "SS0101", "CM001", "CM007006002"])(
    "%s is one, of a level unsaid",
    (text) => {
      expect(parsePcode(text)).toEqual({ code: text, level: undefined });
    },
  );

  it.each(["TEMP123", "#N/A", "TR-180", "SY020", "Aleppo", "12"])("%s is none", (text) => {
    expect(parsePcode(text)).toBeUndefined();
  });

  it("may have spaces inside", () => {
    expect(parsePcode("SY 02 00")).toEqual({ code: "SY0200", level: "district" });
  });

  it.each(["TEMP123", "temp-7", "TMP 12"])("%s stands in for one", (text) => {
    expect(isTemporaryCode(text)).toBe(true);
  });

  it("nests by prefix from adm3 to the country in Syria, and nowhere else", () => {
    expect(nestingPcode("SY020003")).toEqual({ level: "subdistrict", around: "SY0200" });
    expect(nestingPcode("SY02")).toEqual({ level: "governorate", around: "SY" });
    expect(nestingPcode("C1007")).toBeUndefined();
    expect(nestingPcode("ML0101")).toBeUndefined();
  });

  it("nests within another column when each is a prefix", () => {
    expect(nestsWithin(["IQG01", "", "IQG02"], ["IQG01Q01", "IQG09Q01", "IQG02Q03"])).toBe(true);
    expect(nestsWithin(["IQG01"], ["IQG02Q01"])).toBe(false);
    expect(nestsWithin([""], ["IQG02Q01"])).toBe(false);
  });
});
