import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { formatCodebook, parseCodebook } from "../../src/codebook/file";
import { seededRandom } from "../support/random";
import { thrownBy } from "../support/thrown";

const now = "2026-10-31T08:00:00.000Z";
const { codebook } = enrol(emptyCodebook(now), ["Sun Aid", "مؤسسة القمر"], "ocha", seededRandom(1), now);
const text = formatCodebook(codebook);
const changed = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

const codeOfError = (content: string): unknown => thrownBy(() => parseCodebook(content)).code;

test("a codebook comes back from its file as it was", () => {
  expect(parseCodebook(text)).toEqual(codebook);
});

test.each([
  ["", "not-a-codebook"],
  ["Organisation,Code\nSun Aid,TR-180", "not-a-codebook"],
  ["{}", "not-a-codebook"],
  [text.slice(0, text.length / 2), "damaged"],
  [changed((file) => ({ ...file, version: 3, secrets: [] })), "newer-version"],
  [changed((file) => ({ ...file, organisations: [{ id: "a" }] })), "damaged"],
  [changed((file) => ({ ...file, usedCodes: {} })), "damaged"],
  [
    changed((file) => ({ ...file, organisations: [...codebook.organisations, ...codebook.organisations] })),
    "damaged",
  ],
])("%# %s is refused as %s", (content, code) => {
  expect(codeOfError(content)).toBe(code);
});

test("an error never carries what stands in the file", () => {
  const broken = changed((file) => ({ ...file, usedCodes: {} }));
  expect(thrownBy(() => parseCodebook(broken)).message).toBe("codebook file: damaged");
});

test("a codebook of the first version is taken over, with all its codes", () => {
  const old = {
    format: "confide-codebook",
    version: 1,
    organisations: codebook.organisations.map(({ id, name, aliases, codes }) => ({
      id,
      name,
      aliases,
      codes,
    })),
    usedCodes: codebook.usedCodes,
    changedAt: now,
  };
  expect(parseCodebook(JSON.stringify(old))).toEqual(codebook);
});
