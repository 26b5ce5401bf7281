import fc from "fast-check";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { pageHeaderFor } from "../../src/records/pageHeader";

const words = {
  informationType: "4W data",
  audience: "OCHA",
  disclosure: "Limited – shared with IMOs in Amman",
};

describe("the page header of a classified sheet", () => {
  it("says what it is and for whom, and below how it may be disclosed", () => {
    expect(pageHeaderFor(words)).toEqual({
      header: "4W data · OCHA",
      footer: "Limited – shared with IMOs in Amman",
    });
  });

  it("doubles the sign that starts a code in Excel", () => {
    expect(pageHeaderFor({ ...words, informationType: "Who & what &P" }).header).toBe(
      "Who && what &&P · OCHA",
    );
  });

  it("is one line", () => {
    expect(pageHeaderFor({ ...words, audience: "OCHA\r\nGaziantep\t" }).header).toBe(
      "4W data · OCHA Gaziantep",
    );
  });

  it.each(turkeyProtocol.rules)("has room for the whole sentence of $id", (rule) => {
    const { header, footer } = pageHeaderFor(rule.words);
    expect(`${header}${footer}`).not.toContain("…");
  });

  it("never passes Excel's 255 characters, and never leaves a code or half a letter behind", () => {
    const text = fc.string({ unit: fc.constantFrom("&", "a", "ب", "𝄞", " "), maxLength: 400 });
    fc.assert(
      fc.property(text, (disclosure) => {
        const { footer } = pageHeaderFor({ ...words, disclosure });
        expect(`&L&C${footer}&R`.length).toBeLessThanOrEqual(255);
        expect(footer.replaceAll("&&", "")).not.toContain("&");
        expect(() => encodeURIComponent(footer)).not.toThrow();
      }),
    );
  });
});
