import fc from "fast-check";
import type { Classification } from "../../src/records/classification";
import {
  ClassificationError,
  formatClassification,
  parseClassification,
} from "../../src/records/classificationText";
import { audiences, disclosureClasses, informationTypes } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";

const classification: Classification = {
  version: 2,
  informationType: "4w",
  audiences: ["members", "ocha"],
  disclosure: "limited",
  anonymisedByUs: false,
  consentNoted: true,
  organisation: "Lantern Relief",
  period: "2026-10",
  classifiedAt: "2026-11-02T08:30:00.000Z",
  copyRule: "",
  copyProtocol: "",
  fingerprint: "5a17:00ff",
};

const anyClassification: fc.Arbitrary<Classification> = fc.record({
  version: fc.constant(2 as const),
  informationType: fc.constantFrom(...informationTypes),
  audiences: fc.subarray([...audiences]),
  disclosure: fc.constantFrom(...disclosureClasses),
  anonymisedByUs: fc.boolean(),
  consentNoted: fc.boolean(),
  organisation: fc.string({ unit: "grapheme" }),
  period: fc.string(),
  classifiedAt: fc
    .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  copyRule: fc.constantFrom("", "4w/ocha", "dashboard/public"),
  copyProtocol: fc.string(),
  fingerprint: fc.constant("5a17:00ff"),
});

function failure(text: string): { code: string; path: string; version: number } {
  try {
    parseClassification(text);
  } catch (error) {
    if (error instanceof ClassificationError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error("was read");
}

const textWith = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...classification, ...change });

describe("a classification's text", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyClassification, (any) => {
        expect(parseClassification(formatClassification(any))).toEqual(any);
      }),
    );
  });

  it("is the same whatever the order of the fields", () => {
    const turned = Object.fromEntries(Object.entries(classification).reverse()) as unknown as Classification;
    expect(formatClassification(turned)).toBe(formatClassification(classification));
  });

  it.each([
    ["cut off", formatClassification(classification).slice(0, 40), ""],
    ["empty", "", ""],
    ["of an unknown audience", textWith({ audiences: ["members", "donors"] }), "audiences.1"],
    ["without a time", textWith({ classifiedAt: "yesterday" }), "classifiedAt"],
    ["with a field nobody knows", textWith({ secret: true }), "secret"],
    ["without a version", textWith({ version: undefined }), "version"],
  ])("is damaged when it is %s, and says where", (_, text, path) => {
    expect(failure(text)).toMatchObject({ code: "classification-damaged", path });
  });

  it("of the first version is a copy under the Turkey table, there was no other", () => {
    const { copyProtocol, ...older } = { ...classification, version: 1, copyRule: "4w/ocha" };
    expect(copyProtocol).toBe("");
    expect(parseClassification(JSON.stringify(older))).toEqual({
      ...classification,
      copyRule: "4w/ocha",
      copyProtocol: turkeyProtocol.name,
    });
    expect(parseClassification(JSON.stringify({ ...older, copyRule: "" })).copyProtocol).toBe("");
  });

  it("of a newer Confide is not called damaged", () => {
    expect(failure(textWith({ version: 7 }))).toMatchObject({ code: "classification-newer", version: 7 });
  });

  it("is never read from something else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseClassification(text)).toThrow(ClassificationError);
      }),
    );
  });
});
