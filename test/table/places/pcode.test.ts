import { coarsenPcode, nestsWithin, parsePcode } from "../../../src/table/places/pcode";

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

  it("leads up by prefix from adm3 to adm1 in Syria", () => {
    expect(coarsenPcode("SY020003", "district")).toBe("SY0200");
    expect(coarsenPcode(" sy020003", "governorate")).toBe("SY02");
    expect(coarsenPcode("SY02", "governorate")).toBe("SY02");
  });

  it("leads nowhere from a community, to a finer level, or in an unknown scheme", () => {
    expect(coarsenPcode("C1007", "subdistrict")).toBeUndefined();
    expect(coarsenPcode("SY02", "district")).toBeUndefined();
    expect(coarsenPcode("ML0101", "governorate")).toBeUndefined();
  });

  it("nests within another column when each is a prefix", () => {
    expect(nestsWithin(["IQG01", "", "IQG02"], ["IQG01Q01", "IQG09Q01", "IQG02Q03"])).toBe(true);
    expect(nestsWithin(["IQG01"], ["IQG02Q01"])).toBe(false);
    expect(nestsWithin([""], ["IQG02Q01"])).toBe(false);
  });
});
