import { foldHeader, foldText, headerParts, headerWords } from "../../../src/table/words/fold";

describe("the key of a header", () => {
  it("stays when case, accents, stars and line breaks change", () => {
    expect(foldHeader(" RÉGION*\n(Ouest)")).toBe(foldHeader("region ouest"));
    expect(foldHeader("Reporting_Month*\nشهر_التقرير")).toBe("reporting month شهر التقرير");
  });

  it("tells ages and HXL tags apart", () => {
    expect(foldHeader("Men >59")).not.toBe(foldHeader("Men <59"));
    expect(foldHeader("#adm1 +code")).not.toBe(foldHeader("#adm1 +name"));
  });
});

describe("folded text", () => {
  it("has one form for letters written in several ways", () => {
    expect(foldText("إدلب")).toBe(foldText("ادلب"));
    expect(foldText("İlçe")).toBe("ilce");
    expect(foldText("٣٤")).toBe("34");
    expect(foldText("KIŞ ışık")).toBe("kis isik");
  });
});

describe("the words of a header", () => {
  it("come apart at capitals and underscores, with levels as one word", () => {
    expect(headerWords("admin1Pcod")).toEqual(["adm1", "pcod"]);
    expect(headerWords("Admin 2_Name")).toEqual(["adm2", "name"]);
    expect(headerWords("# of Women")).toEqual(["number", "of", "women"]);
  });

  it("keep hints in brackets apart", () => {
    expect(headerParts("Location (Town/Village)")).toEqual({
      main: ["Location"],
      hints: ["Town", "Village"],
    });
  });
});
