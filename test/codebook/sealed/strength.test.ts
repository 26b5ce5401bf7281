import { strengthOf } from "../../../src/codebook/sealed/strength";

test.each([
  ["", "weak"],
  ["password", "weak"],
  ["Password123!", "weak"],
  ["Lantern2026", "weak"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
  ["12345678901234567890", "weak"],
  ["lantern lantern lantern lantern", "weak"],
  ["protection cluster syria 2026", "weak"],
  ["lantern under seven", "weak"],
  ["lantern under seven wells", "fair"],
  ["شمس فوق سبعة ابار قديمة", "fair"],
  ["lantern under seven wells beside olives", "strong"],
  ["k7#Qz2!vR9pLx4mB", "strong"],
])("%j is %s", (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
