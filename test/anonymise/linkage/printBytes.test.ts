import { formatPrints, parsePrints } from "../../../src/anonymise/linkage/printBytes";
import { openPrints, sealPrints } from "../../../src/anonymise/linkage/sealedPrints";
import { seededRandom } from "../../support/random";
import { printed, salt } from "./copies";

const { prints } = printed(
  `organisation | district | population
   Who          | Where    | Girls
   KT2RM        | Afrin    | 12
   Q7XBD        |          | 12`,
  "ocha",
);
const sealing = { subtle: crypto.subtle, random: seededRandom(3) };

test("fingerprints are the same after they were written and read", () => {
  expect(parsePrints(formatPrints(prints))).toEqual(prints);
});

test("what was cut off or is something else is not read", () => {
  const bytes = formatPrints(prints);
  expect(parsePrints(bytes.subarray(0, bytes.length - 8))).toBeUndefined();
  expect(parsePrints(new TextEncoder().encode("hello"))).toBeUndefined();
});

test("they hold neither values nor codes nor headers", () => {
  const text = JSON.stringify([prints, ...prints.organisations, ...prints.others]);
  for (const word of ["Afrin", "KT2RM", "Girls", "Lantern"])
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
});

test("sealed they open by the secret they were sealed with, and as the copy they are of, only", async () => {
  const bytes = formatPrints(prints);
  const sealed = await sealPrints(sealing, salt, "copy 1", bytes);
  expect(await openPrints(sealing, salt, "copy 1", sealed)).toEqual(bytes);
  expect(await openPrints(sealing, salt, "copy 2", sealed)).toBeUndefined();
  expect(await openPrints(sealing, salt.replaceAll("0", "f"), "copy 1", sealed)).toBeUndefined();
});
