import fc from "fast-check";
import { sheetNameFor, uniqueHeaders } from "../../src/anonymise/labels";

test.each([
  ["4W for OCHA", "2026-01 – 2026-10", "4W for OCHA 2026-01 – 2026-10"],
  ["Dashboard for public", "2026-01 – 2026-10", "Dashboard for public 2026-01–10"],
  ["Dashboard for clusters", "2026-01 – 2026-10", "Dashboard for clusters 26-01–10"],
  ["Dashboard for WoS", "2025-11 – 2026-02", "Dashboard for WoS 25-11–26-02"],
  ["Dashboard for public", "2026-10", "Dashboard for public 2026-10"],
])("%s of %s keeps whom it is for: the period gives way first", (title, period, name) => {
  expect(sheetNameFor(title, period)).toBe(name);
});

test("a title that is too long for any period gives way", () => {
  const name = sheetNameFor("Protection dashboard for WoS focal points", "2026-08 – 2026-10");
  expect(name).toBe("Protection dashboard f 26-08–10");
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
