import fc from "fast-check";
import { sheetNameFor, uniqueHeaders } from "../../src/anonymise/labels";

test("a long title gives way to the period", () => {
  const name = sheetNameFor("Protection dashboard for WoS focal points", "2026-08 – 2026-10");
  expect(name).toBe("Protection da 2026-08 – 2026-10");
});

test("every sheet name is one that Excel takes", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("", "2026-10"), (title, period) => {
      const name = sheetNameFor(`4W ${title}`, period);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(name.trim()).not.toBe("");
    }),
  );
});

test("headers are unique without case", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "A", "a", "A (2)", "Column 1", "B\nB")), (headers) => {
      const unique = uniqueHeaders(headers, "Column").map((header) => header.toLowerCase());
      expect(new Set(unique).size).toBe(headers.length);
      expect(unique).not.toContain("");
    }),
  );
});
